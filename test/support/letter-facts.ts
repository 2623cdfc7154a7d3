import { EMPTY_LETTER, EVERYBODY, type LetterContent, type LetterDraft } from '../../src/domain/letter/content.ts';
import type { LetterEvent } from '../../src/domain/letter/events.ts';
import { at } from './workshop-facts.ts';

type Fact<Type extends LetterEvent['type']> = Extract<LetterEvent, { type: Type }>;

/** A letter with every part that the rules ask for. */
export const content: LetterContent = {
  ...EMPTY_LETTER,
  heading: 'Budgeten är satt',
  lead: 'Vi har en budget.',
  body: 'Den är i **balans**.',
  ask: 'Läs den före måndag.',
  question: 'Vad saknar du?',
};

export const draft = (part: Partial<LetterContent> = {}, more: Partial<LetterDraft> = {}): LetterDraft => ({
  content: { ...content, ...part },
  audience: EVERYBODY,
  channels: [],
  ...more,
});

export const saved = (part: Partial<LetterContent> = {}, by = 'kim'): Fact<'letter-saved'> => ({
  type: 'letter-saved',
  at: at(-60),
  by,
  draft: draft(part),
});

export const scheduled = (minute = 60): Fact<'letter-scheduled'> => ({
  type: 'letter-scheduled',
  at: at(-30),
  by: 'dora',
  sendAt: at(minute),
});

export const held: Fact<'letter-held'> = { type: 'letter-held', at: at(300) };

/** To Anna and Bo, by the director. */
export const sent = (part: Partial<Fact<'letter-sent'>> = {}): Fact<'letter-sent'> => ({
  type: 'letter-sent',
  at: at(),
  by: 'dora',
  to: ['anna', 'bo'],
  channels: [],
  youAsked: [],
  ...part,
});

export const stopped: Fact<'letter-stopped'> = { type: 'letter-stopped', at: at(1), by: 'dora' };
export const recalled: Fact<'letter-recalled'> = { type: 'letter-recalled', at: at(5), by: 'dora' };
