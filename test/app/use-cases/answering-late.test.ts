import { describe, expect, it } from 'vitest';
import { holdTime } from '../../support/app-world.ts';
import { kindWorld } from '../../support/kind-world.ts';
import { answered, at, closed, shown } from '../../support/workshop-facts.ts';

const days = { opensAt: at(0), closesAt: at(8), late: true };

holdTime();

describe('a round over days that takes late answers', () => {
  it('still asks when it has closed, and marks the answer as late', async () => {
    const world = await kindWorld({ days }, [closed()]);
    expect(await world.card('anna', world.workshop)).toMatchObject({
      overDays: true,
      status: { is: 'asking', closedAt: at(8), saved: null },
    });
    expect(await world.send('anna', { answer: 'Sent' })).toMatchObject({
      status: { is: 'closed', takesLate: true, saved: { response: { text: 'Sent' }, late: true }, lost: null },
    });
    expect(world.stored()).toMatchObject([{ type: 'answer-given', by: 'anna', late: true }]);
  });

  it('lets one change what was in time, and says what is wrong with a late answer', async () => {
    const world = await kindWorld({ days }, [answered('anna', 'I tid'), closed()]);
    expect(await world.card('anna', world.workshop)).toMatchObject({ status: { is: 'closed', takesLate: true } });
    const ref = { workshop: world.workshop, round: 1, owner: 'anna' };
    expect(await world.app.answering.change(await world.person('anna'), ref)).toMatchObject({
      status: { is: 'asking', filled: { answer: 'I tid' }, closedAt: at(8) },
    });
    expect(await world.send('anna', { answer: ' ' })).toMatchObject({
      status: { is: 'asking', faults: [{ field: 'answer', fault: 'text-empty' }] },
    });
    expect(world.stored()).toEqual([]);
  });

  it('takes none when its result has been shown, nor without that choice', async () => {
    const seen = await kindWorld({ days }, [closed(), shown()]);
    expect(await seen.send('anna', { answer: 'Sent' })).toMatchObject({ status: { is: 'closed', lost: { text: 'Sent' } } });
    const strict = await kindWorld({ days: { ...days, late: false } }, [closed()]);
    expect(await strict.send('anna', { answer: 'Sent' })).toMatchObject({ status: { is: 'closed', lost: { text: 'Sent' } } });
  });

  it('gives back what came too late in words, whatever was asked for', async () => {
    const world = await kindWorld({ asks: { kind: 'check', direction: 'in', lowLabel: 'a', highLabel: 'b' } }, [closed()]);
    expect(await world.send('anna', { score: '2', word: 'Trött' })).toMatchObject({
      status: { is: 'closed', lost: { kind: 'check', score: 2, word: 'Trött' } },
    });
    expect(await world.send('anna', { word: 'två ord' })).toMatchObject({ status: { lost: { kind: 'text', text: 'två ord' } } });
    expect(await world.send('anna', {})).toMatchObject({ status: { lost: null } });
  });
});
