import type { Asker, InboxEvent } from '../../src/domain/inbox/events.ts';
import { at } from './workshop-facts.ts';

type Fact<Type extends InboxEvent['type']> = Extract<InboxEvent, { type: Type }>;

export const annas: Asker = { named: true, person: 'anna' };
/** Somebody who left the name out, and holds the secret that this is the hash of. */
export const nobodys: Asker = { named: false, hash: 'hash-of-a-secret' };
export const DAY = '2026-03-02T00:00:00.000Z';

export const asked = (id = 'q1', asker: Asker = annas, text = 'När öppnar badet?'): Fact<'post-sent'> => ({
  type: 'post-sent',
  at: asker.named ? at() : DAY,
  id,
  kind: 'question',
  asker,
  letter: null,
  text,
});
export const taken = (id = 'q1'): Fact<'post-taken'> => ({ type: 'post-taken', at: at(5), id, by: 'dora' });
export const answered = (id = 'q1', text = 'I maj.'): Fact<'post-answered'> => ({
  type: 'post-answered',
  at: at(5),
  id,
  by: 'dora',
  text,
});
export const passedOn = (id = 'q1'): Fact<'post-passed-on'> => ({
  type: 'post-passed-on',
  at: at(5),
  id,
  by: 'dora',
  to: 'Fritid',
});
export const declined = (id = 'q1'): Fact<'post-declined'> => ({
  type: 'post-declined',
  at: at(5),
  id,
  by: 'dora',
  why: 'Sekretess.',
});
export const published = (id = 'q1'): Fact<'post-published'> => ({ type: 'post-published', at: at(5), id, by: 'dora' });
export const merged = (id: string, into: string): Fact<'posts-merged'> => ({
  type: 'posts-merged',
  at: at(5),
  id,
  into,
  by: 'dora',
});
export const withdrawn = (id = 'q1'): Fact<'post-withdrawn'> => ({ type: 'post-withdrawn', at: at(5), id });
