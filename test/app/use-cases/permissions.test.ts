import { describe, expect, it } from 'vitest';
import type { ControlPress } from '../../../src/app/use-cases/facilitating.ts';
import { nothingTyped } from '../../../src/app/views/planning/arrange-groups.ts';
import type { Person } from '../../../src/domain/organisation.ts';
import { type Role, roles } from '../../../src/domain/people.ts';
import { texts } from '../../../src/texts/texts.ts';
import { holdTime, openWorld, team, type World } from '../../support/app-world.ts';

type UseCase = (world: World, me: Person, workshop: string) => Promise<unknown>;

/** One person for each role. */
const holders: Record<Role, string> = {
  manager: 'anna',
  facilitator: 'flora',
  director: 'dora',
  communicator: 'kim',
  observer: 'olle',
};

const presses: readonly ControlPress[] = [
  { type: 'rewrite-question', round: 2, question: 'Varför?', rewrites: 0 },
  { type: 'start-round', round: 1 },
  { type: 'extend-round', round: 1, endsAt: '2026-03-02T08:38:00.000Z' },
  { type: 'remind', round: 1, reminders: 0 },
  { type: 'close-round', round: 1, confirmed: true },
  { type: 'show-result', round: 1 },
  { type: 'next-round', round: 1 },
  { type: 'skip-round', round: 2 },
  { type: 'ask-again', round: 1, proposal: 'Förslag', drafts: 0 },
  { type: 'take-help', id: 1 },
  { type: 'close-help', id: 1 },
  { type: 'write-message', text: 'Kom tillbaka', messages: 0 },
  { type: 'end-workshop', endings: 0 },
  { type: 'reopen-workshop', endings: 0 },
];
const form = {
  ...({ template: 'consent', title: 'T', answersPer: 'person', splitBy: 'count', splitNumber: '2', minutes: '8' } as const),
  ...({ proposal: '', names: 'facilitator', mode: 'mixed', director: false, observers: false } as const),
};
const mine = (me: Person, workshop: string) => ({ workshop, round: 1, owner: me.id });
const run: readonly (readonly [string, UseCase])[] = [
  ...presses.map(
    (press) =>
      [press.type, (world: World, me: Person, workshop: string) => world.app.facilitating.press(me, workshop, press)] as const,
  ),
  ['see the control card', ({ app }, me, workshop) => app.facilitating.ask(me, workshop, null)],
  ['see names', ({ app }, me, workshop) => app.facilitating.ask(me, workshop, 'names')],
  ['send again', ({ app }, me, workshop) => app.facilitating.resend(me, workshop, { round: 1 }, 0)],
  ['look at a result before it is shown', ({ app }, me, workshop) => app.facilitating.peek(me, workshop, 1, 1)],
  ['take a call', ({ app }, me, workshop) => app.rooms.call(me, workshop, { type: 'take-help', id: 1 })],
  ['see who sits where', ({ app }, me, workshop) => app.rooms.list(me, workshop, 1)],
  ['get who sits where as a file', ({ app }, me, workshop) => app.rooms.everybody(me, workshop)],
  ['see the themes', ({ app }, me, workshop) => app.theming.list(me, workshop, 1)],
  ['open a theme', ({ app }, me, workshop) => app.theming.open(me, workshop, 1, 'rest', 1)],
  [
    'change the themes',
    ({ app }, me, workshop) => app.theming.change(me, workshop, 1, { type: 'suggest-themes', steps: 0 }, null),
  ],
  ['see the decisions', ({ app }, me, workshop) => app.resolving.list(me, workshop, 1)],
  ['begin a decision', ({ app }, me, workshop) => app.resolving.form(me, workshop, null)],
  ['change a decision', ({ app }, me, workshop) => app.resolving.edit(me, workshop, 'r1')],
  [
    'make a decision',
    ({ app }, me, workshop) =>
      app.resolving.save(
        me,
        { workshop, resolution: 'r1', source: null, saves: 0 },
        { text: 'Hej', owner: '', unit: '', due: '' },
      ),
  ],
  ['withdraw a decision', ({ app }, me, workshop) => app.resolving.withdraw(me, workshop, 'r1')],
  ['say that an action is done', ({ app }, me, workshop) => app.resolving.finish(me, workshop, 'r1')],
  ['look at the summary', ({ app }, me, workshop) => app.summarising.preview(me, workshop)],
  ['post the summary', ({ app }, me, workshop) => app.summarising.show(me, workshop, 0)],
  ['get the summary as a file', ({ app }, me, workshop) => app.summarising.forFile(workshop, me.id)],
  ['begin to fill in', ({ app }, me, workshop) => app.filling.form(me, workshop, 1)],
  ['fill in', ({ app }, me, workshop) => app.filling.save(me, { workshop, round: 1, id: 'f1' }, 1, { answer: 'Hej' })],
  ['list workshops', ({ app }, me) => app.facilitating.list(me)],
  ['plan', ({ app }, me) => app.planning.form(me)],
  ['preview', ({ app }, me) => app.planning.preview(me, 'forged', form, 0, [{ heading: 'H', question: 'F' }])],
  ['shuffle', ({ app }, me) => app.planning.shuffle(me, 'forged', 0)],
  ['go back to the form', ({ app }, me) => app.planning.edit(me, 'forged')],
  ['create', ({ app }, me) => app.planning.create(me, 'forged', 0)],
  ['look at the groups of a draft', ({ app }, me) => app.planning.look(me, 'forged')],
  ['arrange groups', ({ app }, me, workshop) => app.planning.arrange(me, workshop)],
  ['move somebody', ({ app }, me, workshop) => app.planning.change(me, workshop, 1, 'move', nothingTyped)],
  ['drop a wish', ({ app }, me, workshop) => app.planning.dropWish(me, workshop, 1, 'apart-0')],
  ['see the rounds', ({ app }, me, workshop) => app.planning.rounds(me, workshop)],
  ['choose a kind of round', ({ app }, me, workshop) => app.planning.roundKind(me, workshop, null)],
  ['see a round', ({ app }, me, workshop) => app.planning.roundForm(me, { workshop, drafts: 1, round: 1 }, null)],
  [
    'save a round',
    ({ app }, me, workshop) =>
      app.planning.saveRound(me, { workshop, drafts: 1, round: 1 }, 'text', {}, texts.sv.roundPlans.along),
  ],
  ['move a round', ({ app }, me, workshop) => app.planning.moveRound(me, { workshop, drafts: 1, round: 2 }, 'up')],
  ['remove a round', ({ app }, me, workshop) => app.planning.removeRound(me, { workshop, drafts: 1, round: 2 }, true)],
];
const answer: readonly (readonly [string, UseCase])[] = [
  [
    'answer',
    ({ app }, me, workshop) => app.answering.answer(me, { ...mine(me, workshop), group: 1, basis: 0 }, { answer: 'Hej' }, false),
  ],
  ['change', ({ app }, me, workshop) => app.answering.change(me, mine(me, workshop))],
  ['call for help', ({ app }, me, workshop) => app.answering.askHelp(me, { ...mine(me, workshop), group: 1, helps: 0 })],
  ['open the answer card', ({ app }, me, workshop) => app.answering.open(me, { workshop, round: 1 })],
  ['see own answers', ({ app }, me) => app.answering.mine(me, 1)],
];
const watch: readonly (readonly [string, UseCase])[] = [
  ['see a result', ({ app }, me, workshop) => app.browsing.result(me, workshop, 1, 1)],
  ['see the home card', ({ app }, me) => app.browsing.home(me)],
];

const table: readonly (readonly [string, UseCase, readonly Role[]])[] = [
  ...run.map(([name, use]) => [name, use, ['facilitator']] as const),
  ...answer.map(([name, use]) => [name, use, ['manager']] as const),
  ...watch.map(([name, use]) => [name, use, roles] as const),
];

const openRound = async () => {
  const world = await openWorld();
  const workshop = await world.workshop();
  await world.press(workshop, { type: 'start-round', round: 1 });
  return { world, workshop };
};

holdTime();

describe.each(table)('who may %s', (_, use, allowed) => {
  it.each(roles)('%s', async (role) => {
    const { world, workshop } = await openRound();
    const before = world.held.events(`workshop-${workshop}`).length;
    const outcome = await use(world, await world.person(holders[role]), workshop);
    if (allowed.includes(role)) expect(outcome).not.toMatchObject({ refused: 'not-allowed' });
    else {
      expect(outcome).toEqual({ refused: 'not-allowed' });
      expect(world.held.events(`workshop-${workshop}`)).toHaveLength(before);
    }
  });
});

describe('what is not answered', () => {
  it('a control card is placed for facilitators only', async () => {
    const { world, workshop } = await openRound();
    const message = { serviceUrl: team.serviceUrl, conversationId: 'a:anna', activityId: '1' };
    await world.app.facilitating.place(await world.person('anna'), workshop, message);
    expect((await world.app.broadcasts.ledger(workshop)).controls.size).toBe(0);
    await world.app.facilitating.place(await world.person('flora'), workshop, message);
    expect((await world.app.broadcasts.ledger(workshop)).controls.size).toBe(1);
  });

  it('free text of one who does not answer is offered nothing', async () => {
    const { world } = await openRound();
    for (const who of ['flora', 'dora', 'kim', 'olle'])
      expect(await world.app.answering.offer(await world.person(who), 'Hej')).toBeUndefined();
  });
});
