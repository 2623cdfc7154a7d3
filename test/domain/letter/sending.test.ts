import { describe, expect, it } from 'vitest';
import type { LetterEvent, ResendGroup } from '../../../src/domain/letter/events.ts';
import { letter } from '../../../src/domain/letter/letter.ts';
import { scenarios } from '../../support/given.ts';
import { recalled, saved, sent, stopped } from '../../support/letter-facts.ts';
import { at } from '../../support/workshop-facts.ts';

const { given } = scenarios(letter);
const send = (to: readonly string[] = ['anna', 'bo'], by = 'dora', saves = 1) =>
  ({ type: 'send-letter', at: at(), by, to, youAsked: ['q1'], saves }) as const;
const resend = (group: ResendGroup, number = 0, to: readonly string[] = ['anna']) =>
  ({ type: 'resend-letter', at: at(9), by: 'dora', group, number, to, channels: [] }) as const;
const resent = (group: ResendGroup, number = 1): LetterEvent => ({
  type: 'letter-resent',
  at: at(9),
  by: 'dora',
  group,
  number,
  to: ['anna'],
  channels: [],
});
const stop = { type: 'stop-letter', at: at(1), by: 'dora' } as const;
const join = { type: 'add-newcomer', at: at(9), person: 'nina' } as const;
const joined: LetterEvent = { type: 'newcomer-added', at: at(9), person: 'nina' };

describe('sending', () => {
  it('settles who gets it, where, and what they had asked', () => {
    given(saved())
      .when(send())
      .thenRecorded(sent({ youAsked: ['q1'] }));
    expect(given(saved(), sent({ channels: ['19:general'], youAsked: ['q1'] })).state).toMatchObject({
      phase: 'sent',
      sentAt: at(),
      sentBy: 'dora',
      to: ['anna', 'bo'],
      channels: ['19:general'],
      youAsked: ['q1'],
    });
  });

  it('reaches nobody twice, though they were meant twice', () =>
    given(saved())
      .when(send(['anna', 'bo', 'anna']))
      .thenRecorded(sent({ youAsked: ['q1'] })));

  it('happens once, however often the press comes', () => given(saved(), sent()).when(send()).thenNothing());

  it('is of the words that were seen: a press on a card that has been overtaken sends nothing', () => {
    const overtaken = given(saved(), saved({ ask: 'Ring mig.' }, 'kim'));
    for (const saves of [0, 1, 3]) overtaken.when(send(['anna'], 'dora', saves)).thenRefused('letter-changed-meanwhile');
    overtaken.when(send(['anna', 'bo'], 'dora', 2)).thenRecorded(sent({ youAsked: ['q1'] }));
  });

  it('by somebody else of what has been sent is refused', () =>
    given(saved(), sent())
      .when(send(['anna'], 'kim'))
      .thenRefused('letter-already-sent'));

  it('is for a letter without faults, to somebody', () => {
    given(saved({ heading: '' }))
      .when(send())
      .thenRefused('heading-empty');
    given(saved()).when(send([])).thenRefused('audience-empty');
    given().when(send()).thenRefused('no-such-letter');
    given(saved(), { type: 'letter-deleted', at: at(), by: 'dora' }).when(send()).thenRefused('no-such-letter');
  });
});

describe('stopping', () => {
  it('happens once', () => {
    given(saved(), sent()).when(stop).thenRecorded(stopped);
    given(saved(), sent(), stopped).when(stop).thenNothing();
  });

  it('is for what has been sent', () => {
    given(saved()).when(stop).thenRefused('letter-not-sent');
    given().when(stop).thenRefused('no-such-letter');
    given(saved(), sent(), recalled).when(stop).thenRefused('letter-recalled');
  });

  it('is over when somebody sends again, and can be done again', () => {
    expect(given(saved(), sent(), stopped).state).toMatchObject({ stoppedAt: at(1) });
    expect(given(saved(), sent(), stopped, resent('refused')).state).toMatchObject({ stoppedAt: null });
    given(saved(), sent(), stopped, resent('refused')).when(stop).thenRecorded(stopped);
  });
});

describe('sending again', () => {
  it.each<ResendGroup>(['refused', 'unknown', 'unacknowledged'])('is to those who are %s', (group) => {
    given(saved(), sent()).when(resend(group)).thenRecorded(resent(group));
    expect(given(saved(), sent(), resent(group)).state).toMatchObject({ resendings: [{ group, to: ['anna'] }] });
  });

  it('is to a channel too, and remembers of an older program’s that it was seen to then', () => {
    const channels = ['19:general'];
    given(saved(), sent())
      .when({ ...resend('channels', 0, []), channels })
      .thenRecorded({ type: 'letter-resent', at: at(9), by: 'dora', group: 'channels', number: 1, to: [], channels });
    const older: LetterEvent = { type: 'letter-resent', at: at(9), by: 'dora', group: 'unknown', number: 1, to: ['anna'] };
    expect(given(saved(), sent(), older).state).toMatchObject({ resendings: [{ channels: null }] });
  });

  it('happens once for each card that showed the button', () => {
    given(saved(), sent(), resent('unknown')).when(resend('unknown')).thenNothing();
    given(saved(), sent(), resent('unknown')).when(resend('refused')).thenNothing();
    given(saved(), sent(), resent('unknown')).when(resend('refused', 1)).thenRecorded(resent('refused', 2));
  });

  it('needs somebody to send to, and a letter that stands', () => {
    given(saved(), sent())
      .when(resend('unknown', 0, []))
      .thenRefused('nobody-to-send-to');
    given(saved()).when(resend('unknown')).thenRefused('letter-not-sent');
    given(saved(), sent(), recalled).when(resend('unknown')).thenRefused('letter-recalled');
  });
});

describe('a newcomer', () => {
  it('gets it once', () => {
    given(saved(), sent()).when(join).thenRecorded(joined);
    given(saved(), sent(), joined).when(join).thenNothing();
    given(saved(), sent())
      .when({ ...join, person: 'anna' })
      .thenNothing();
    expect(given(saved(), sent(), joined).state).toMatchObject({ to: ['anna', 'bo', 'nina'] });
  });

  it('gets none that was stopped or taken back', () => {
    given(saved(), sent(), stopped).when(join).thenNothing();
    given(saved(), sent(), recalled).when(join).thenRefused('letter-recalled');
  });
});
