import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/domain/workshop/count.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { roundAt } from '../../../src/domain/workshop/state.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, answered, at, bo, cia, created, dag, eva, flora, started, workshopAfter } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const leave = (person: string) => ({ type: 'leave', at: at(3), person }) as const;
const left = (person: string): WorkshopEvent => ({ type: 'person-left', at: at(3), person });
const joined = (person: string, group: number, seat?: number): WorkshopEvent => ({
  type: 'person-joined',
  at: at(3),
  person,
  group,
  ...(seat !== undefined && { seat }),
});
const open = (part: object = {}): readonly WorkshopEvent[] => [
  ...created(),
  { ...started(), voices: [anna, dag], ...part } as WorkshopEvent,
];
const roundAfter = (...events: readonly WorkshopEvent[]) => {
  const state = workshopAfter(...events);
  const round = roundAt(state, 1);
  return { state, round, tally: round && tally(state, round) };
};

describe('someone who leaves the team', () => {
  it('is taken out, once', () => {
    given(...created())
      .when(leave(cia))
      .thenRecorded(left(cia));
    given(...created(), left(cia))
      .when(leave(cia))
      .thenNothing();
    given(...created())
      .when(leave(flora))
      .thenNothing();
  });

  it('is asked no more in the open round, but what they have answered stays', () => {
    expect(roundAfter(...open(), left(cia)).tally).toEqual({ answered: 0, asked: 4 });
    expect(roundAfter(...open(), answered(cia, 'Svar'), left(cia)).tally).toEqual({ answered: 1, asked: 5 });
  });

  it('and comes back after having answered has one seat', () => {
    const { state, round } = roundAfter(...open(), answered(cia, 'Svar'), left(cia), joined(cia, 2));
    const seated = round?.phase === 'open' ? round.groups.flatMap(({ members }) => members) : [];
    expect(seated.filter((id) => id === cia)).toHaveLength(1);
    expect(state.groups.find(({ members }) => members.includes(cia))).toMatchObject({ number: 2 });
  });

  it('is replaced as spokesperson', () =>
    given(...open())
      .when(leave(anna))
      .thenRecorded(left(anna), { type: 'voice-chosen', at: at(3), by: null, round: 1, group: 1, person: bo }));

  it('leaves nobody alone: the last one moves to another group', () => {
    given(...created())
      .when(leave(eva))
      .thenRecorded(left(eva), left(dag), joined(dag, 1));
    const { tally: counted } = roundAfter(...open({ answersPer: 'group' }), left(eva), left(dag), joined(dag, 1));
    expect(counted).toEqual({ answered: 0, asked: 4 });
  });

  it('does not make the last one move in an open round where others sit with them', () => {
    const mixed = [
      { number: 1, members: [anna, dag] },
      { number: 2, members: [bo, cia, eva] },
    ];
    given(...open({ groups: mixed, voices: [anna, bo] }))
      .when(leave(eva))
      .thenRecorded(left(eva), left(dag), joined(dag, 1, 1));
    const { round } = roundAfter(...open({ groups: mixed }), left(eva), left(dag), joined(dag, 1, 1));
    expect(round?.phase === 'open' && round.groups).toEqual([
      { number: 1, members: [anna, dag] },
      { number: 2, members: [bo, cia] },
    ]);
  });

  it('and everybody in their group leave a group that is asked no more', () => {
    const past = created({ answersPer: 'group' });
    const start = { ...started(), voices: [anna, dag] } as WorkshopEvent;
    expect(roundAfter(...past, start, left(dag), left(eva)).tally).toEqual({ answered: 0, asked: 1 });
    expect(roundAfter(...past, start, answered(dag, 'Vårt'), left(dag), left(eva)).tally).toEqual({ answered: 1, asked: 2 });
  });

  it('leaves no empty group for a newcomer to sit alone in', () =>
    given(...created(), left(eva), left(dag))
      .when({ type: 'join', at: at(3), person: 'nina' })
      .thenRecorded(joined('nina', 1)));
});

describe('a message to all groups', () => {
  const write = (by: string, text: string, messages: number) =>
    ({ type: 'write-message', at: at(4), by, text, messages }) as const;
  const written = (by: string, text: string): WorkshopEvent => ({ type: 'message-written', at: at(4), by, text });

  it('is written once, also when the press comes again after a colleague has written', () => {
    given(...created())
      .when(write(flora, ' Kom tillbaka ', 0))
      .thenRecorded(written(flora, 'Kom tillbaka'));
    given(...created(), written('gustav', 'Fem minuter kvar'), written(flora, 'Kom tillbaka'))
      .when(write(flora, 'Kom tillbaka', 0))
      .thenNothing();
    given(...created(), written(flora, 'Kom tillbaka'))
      .when(write(flora, 'Kom tillbaka', 1))
      .thenRecorded(written(flora, 'Kom tillbaka'));
  });
});
