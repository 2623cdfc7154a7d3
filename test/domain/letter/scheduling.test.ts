import { describe, expect, it } from 'vitest';
import type { LetterEvent } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import { scenarios } from '../../support/given.ts';
import { held, saved, scheduled, sent } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const schedule = (minute: number, { recipients = 2, saves = 1, timings = 0 } = {}) =>
  ({ type: 'schedule-letter', at: at(), by: 'dora', sendAt: at(minute), recipients, saves, timings }) as const;
const cancelling = (timings: number) => ({ type: 'cancel-schedule', at: at(), by: 'dora', timings }) as const;
const cancel = cancelling(1);
const cancelled: LetterEvent = { type: 'schedule-cancelled', at: at(), by: 'dora' };
const graceMs = 120 * 60_000;
const due = (minute: number, to: readonly string[] = ['anna', 'bo']) =>
  ({ type: 'send-due', at: at(minute), graceMs, to, youAsked: ['q1'] }) as const;
const wentOut = (minute: number): LetterEvent => sent({ at: at(minute), by: null, youAsked: ['q1'] });
const inDue = { ...scheduled(), at: at() };

describe('a time', () => {
  it('is chosen, and chosen again', () => {
    given(saved()).when(schedule(60)).thenRecorded(inDue);
    given(saved(), scheduled()).when(schedule(60)).thenNothing();
    given(saved(), scheduled())
      .when(schedule(90, { timings: 1 }))
      .thenRecorded({ ...inDue, sendAt: at(90) });
  });

  it('is in the future', () => {
    given(saved()).when(schedule(0)).thenRefused('time-in-the-past');
    given(saved()).when(schedule(-1)).thenRefused('time-in-the-past');
  });

  it('is for a letter that could be sent', () => {
    given(saved({ body: '' }))
      .when(schedule(60))
      .thenRefused('body-empty');
    given(saved())
      .when(schedule(60, { recipients: 0 }))
      .thenRefused('audience-empty');
    given().when(schedule(60)).thenRefused('no-such-letter');
    given(saved(), sent()).when(schedule(60)).thenRefused('letter-already-sent');
  });

  it('is for the words that were seen: a press on a card that has been overtaken sets none', () => {
    given(saved(), saved({ ask: 'Ring mig.' }))
      .when(schedule(60))
      .thenRefused('letter-changed-meanwhile');
    given(saved(), scheduled(), saved({ ask: 'Ring mig.' }))
      .when(schedule(60))
      .thenRefused('letter-changed-meanwhile');
    given(saved(), saved({ ask: 'Ring mig.' }))
      .when(schedule(60, { saves: 2 }))
      .thenRecorded(inDue);
  });

  it('chosen or cancelled since the card was shown is not undone by it: not by a colleague, nor by a press that comes late', () => {
    const later: LetterEvent = { ...inDue, sendAt: at(90) };
    given(saved(), scheduled(), later).when(schedule(60)).thenRefused('letter-changed-meanwhile');
    given(saved(), scheduled(), later).when(cancel).thenRefused('letter-changed-meanwhile');
    given(saved(), scheduled(), cancelled).when(schedule(60)).thenRefused('letter-changed-meanwhile');
    given(saved(), scheduled(), cancelled)
      .when(schedule(60, { timings: 2 }))
      .thenRecorded(inDue);
  });

  it('can be cancelled whatever the words have become', () =>
    given(saved(), scheduled(), saved({ ask: 'Ring mig.' }))
      .when(cancel)
      .thenRecorded(cancelled));

  it('is cancelled until it starts', () => {
    given(saved(), scheduled()).when(cancel).thenRecorded(cancelled);
    given(saved(), scheduled(), cancelled).when(cancel).thenNothing();
    given(saved(), scheduled(), sent()).when(cancel).thenRefused('letter-already-sent');
    given(saved(), scheduled(), cancelled).when(due(61)).thenNothing();
  });
});

describe('what is due', () => {
  it('is sent on its time, and not before', () => {
    given(saved(), scheduled()).when(due(59)).thenNothing();
    given(saved(), scheduled()).when(due(60)).thenRecorded(wentOut(60));
  });

  it('is sent when it is less than two hours late, and held after that', () => {
    given(saved(), scheduled()).when(due(179)).thenRecorded(wentOut(179));
    given(saved(), scheduled())
      .when(due(180))
      .thenRecorded({ type: 'letter-held', at: at(180) });
  });

  it('is held where it cannot be sent as it is', () => {
    given(saved(), scheduled())
      .when(due(60, []))
      .thenRecorded({ type: 'letter-held', at: at(60) });
    given(saved(), scheduled(), saved({ heading: '' }))
      .when(due(60))
      .thenRecorded({ type: 'letter-held', at: at(60) });
  });

  it('is never sent twice, also where the clock has been set back', () => {
    given(saved(), scheduled(), sent()).when(due(60)).thenNothing();
    given(saved(), scheduled(), sent()).when(due(59)).thenNothing();
  });

  it('that is held waits for a person, whatever the clock says', () => {
    given(saved(), scheduled(), held).when(due(60)).thenNothing();
    given(saved(), scheduled(), held).when(due(400)).thenNothing();
  });

  it('that is held can be given a new time, be sent, or be left', () => {
    expect(given(saved(), scheduled(), held).state).toMatchObject({ held: true, sendAt: at(60) });
    expect(given(saved(), scheduled(), held, { ...inDue, sendAt: at(500) }).state).toMatchObject({
      held: false,
      sendAt: at(500),
    });
    given(saved(), scheduled(), held)
      .when({ type: 'send-letter', at: at(400), by: 'dora', to: ['anna', 'bo'], youAsked: [], saves: 1 })
      .thenRecorded(sent({ at: at(400) }));
    given(saved(), scheduled(), held).when(cancel).thenRecorded(cancelled);
  });

  it('is nothing where no time was chosen, or the letter is gone', () => {
    given(saved()).when(due(60)).thenNothing();
    given().when(due(60)).thenNothing();
    given(saved(), scheduled(), { type: 'letter-deleted', at: at(), by: 'dora' }).when(due(60)).thenNothing();
  });
});
