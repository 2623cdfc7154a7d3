import { describe, expect, it } from 'vitest';
import { cast, chatOf, holdTime, openWorld, pass, settle, team, type World } from '../support/app-world.ts';

const start = { type: 'start-round', round: 1 } as const;
const close = { type: 'close-round', round: 1, confirmed: true } as const;

/** A round is open, and the facilitators' control cards lie in their chats. */
const openRound = async (form: Parameters<World['workshop']>[0] = {}) => {
  const world = await openWorld();
  const workshop = await world.workshop(form);
  for (const who of ['flora', 'gustav']) {
    const message = { serviceUrl: team.serviceUrl, conversationId: chatOf(who), activityId: `control-${who}` };
    await world.app.facilitating.place(await world.person(who), workshop, message);
  }
  await world.press(workshop, start);
  await pass(10_000);
  world.teams.edits.length = 0;
  return { world, workshop };
};
const editsFor = (world: World, who: string) => world.teams.edits.filter(({ to }) => to === chatOf(who));
const shownTo = (world: World, who: string) => editsFor(world, who).map(({ shown }) => shown);
const groupOf = async (world: World, workshop: string) => {
  const { group } = await world.card('anna', workshop);
  const mine = group.members.map(({ name }) => name?.split(' ')[0] ?? '').filter((id) => id !== 'anna');
  const [mate] = mine;
  if (!mate) throw new Error('Anna is alone');
  return { mate, others: ['gustav', 'bo', 'cia', 'dag'].filter((id) => !mine.includes(id)) };
};

holdTime();

describe('the control cards', () => {
  it('of every facilitator show the number that has answered, the last one within two seconds', async () => {
    const { world, workshop } = await openRound();
    for (const who of ['anna', 'bo', 'cia']) await world.answer(who, workshop, 'Svar');
    await pass(2_000);
    for (const who of ['flora', 'gustav']) {
      const cards = shownTo(world, who).filter(({ kind }) => kind === 'control-card');
      expect(cards[0]).toMatchObject({ view: { answered: 1, asked: 5 } });
      expect(cards.at(-1)).toMatchObject({ view: { answered: 3, asked: 5 } });
      expect(cards.length).toBeLessThanOrEqual(2);
    }
  });

  it('are left alone while a question is being rewritten, and follow again after that', async () => {
    const { world, workshop } = await openRound();
    await world.press(workshop, close);
    await world.press(workshop, { type: 'next-round', round: 1 });
    await world.app.facilitating.ask(await world.person('flora'), workshop, 'rewrite-question');
    await pass(5_000);
    world.teams.edits.length = 0;
    await world.press(workshop, { type: 'skip-round', round: 3 }, 'gustav');
    await pass(5_000);
    expect(editsFor(world, 'flora')).toEqual([]);
    expect(editsFor(world, 'gustav')).not.toEqual([]);
    // Nothing can be rewritten any more when a colleague starts the round.
    await world.press(workshop, { type: 'start-round', round: 2 }, 'gustav');
    await pass(5_000);
    expect(shownTo(world, 'flora').at(-1)).toMatchObject({ view: { round: 2, phase: 'open', asking: null } });
  });

  it('show names only to the one who has opened them', async () => {
    const { world, workshop } = await openRound();
    await world.app.facilitating.ask(await world.person('flora'), workshop, 'names');
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    const namesOn = (who: string) =>
      JSON.stringify(shownTo(world, who).filter(({ kind }) => kind === 'control-card')).includes('anna i Teams');
    expect([namesOn('flora'), namesOn('gustav')]).toEqual([true, false]);
  });

  it('say nothing more to one who is a facilitator no longer', async () => {
    const { world, workshop } = await openRound();
    world.letFileSay({ ...cast, flora: ['manager'] });
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    expect(editsFor(world, 'flora')).toEqual([]);
    expect(editsFor(world, 'gustav')).not.toEqual([]);
  });

  it('are in the language of each', async () => {
    const { world, workshop } = await openRound();
    await world.app.people.note({ type: 'choose-language', person: 'gustav', language: 'en' });
    await world.answer('anna', workshop, 'Svar');
    await settle();
    expect([shownTo(world, 'flora')[0]?.language, shownTo(world, 'gustav')[0]?.language]).toEqual(['sv', 'en']);
  });
});

describe('an answer card', () => {
  it('shows the saved answer to its author, and to nobody else', async () => {
    const { world, workshop } = await openRound();
    await world.answer('anna', workshop, 'Min hemlighet');
    await pass(5_000);
    expect(shownTo(world, 'anna')).toMatchObject([{ kind: 'answer-card', view: { person: 'anna', status: { is: 'answered' } } }]);
    const seenByOthers = world.teams.edits.filter(({ to }) => to !== chatOf('anna'));
    expect(JSON.stringify(seenByOthers)).not.toContain('Min hemlighet');
  });

  it('of a colleague in the group shows the group’s answer, and none outside the group', async () => {
    const { world, workshop } = await openRound({ answersPer: 'group' });
    const { mate, others } = await groupOf(world, workshop);
    await world.answer('anna', workshop, 'Vårt gemensamma');
    await pass(5_000);
    expect(shownTo(world, mate).at(-1)).toMatchObject({
      view: { person: mate, basis: 1, status: { is: 'answered', saved: { response: { text: 'Vårt gemensamma' }, mine: false } } },
    });
    const outside = world.teams.edits.filter(({ to }) => others.some((who) => to === chatOf(who)));
    expect(JSON.stringify(outside)).not.toContain('Vårt gemensamma');
  });

  it('that somebody is changing is left alone: an edit would wipe what they type', async () => {
    const { world, workshop } = await openRound({ answersPer: 'group' });
    const { mate } = await groupOf(world, workshop);
    await world.answer('anna', workshop, 'Ett');
    await pass(5_000);
    await world.app.answering.change(await world.person(mate), { workshop, round: 1, owner: mate });
    world.teams.edits.length = 0;
    await world.answer('anna', workshop, 'Två');
    await world.press(workshop, close);
    await pass(5_000);
    expect(editsFor(world, mate).filter(({ shown }) => shown.kind === 'answer-card')).toEqual([]);
  });

  it('that somebody begins to change while an edit waits is left alone too', async () => {
    const { world, workshop } = await openRound();
    const anna = await world.person('anna');
    await world.answer('anna', workshop, 'Ett');
    await world.answer('anna', workshop, 'Två');
    // The edit with "Två" waits for its two seconds.
    await world.app.answering.change(anna, { workshop, round: 1, owner: 'anna' });
    await pass(5_000);
    expect(shownTo(world, 'anna').map((shown) => JSON.stringify(shown).includes('Två'))).toEqual([false]);
  });

  it('that somebody is changing stays so when an old press of theirs comes again', async () => {
    const { world, workshop } = await openRound({ answersPer: 'group' });
    const { mate } = await groupOf(world, workshop);
    const anna = await world.person('anna');
    const { group } = await world.card('anna', workshop);
    const ref = { workshop, round: 1, owner: 'anna', group: group.number, basis: 0 };
    await world.app.answering.answer(anna, ref, { answer: 'Ett' }, false);
    await pass(5_000);
    await world.app.answering.change(anna, { workshop, round: 1, owner: 'anna' });
    await world.app.answering.answer(anna, ref, { answer: 'Ett' }, false);
    world.teams.edits.length = 0;
    await world.answer(mate, workshop, 'Två');
    await pass(5_000);
    expect(editsFor(world, 'anna').filter(({ shown }) => shown.kind === 'answer-card')).toEqual([]);
  });

  it('of one who answered is closed with the round; one that somebody may be writing in is left as it is', async () => {
    const { world, workshop } = await openRound();
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    world.teams.edits.length = 0;
    await world.press(workshop, close);
    await pass(5_000);
    expect(shownTo(world, 'anna')).toMatchObject([{ view: { status: { is: 'closed', saved: { response: { text: 'Svar' } } } } }]);
    expect(editsFor(world, 'bo')).toEqual([]);
  });

  it('that was never answered is put away when the next round starts', async () => {
    const { world, workshop } = await openRound();
    await world.press(workshop, close);
    await world.press(workshop, { type: 'next-round', round: 1 });
    await pass(5_000);
    expect(editsFor(world, 'bo')).toEqual([]);
    await world.press(workshop, { type: 'start-round', round: 2 });
    await pass(5_000);
    expect(shownTo(world, 'bo')).toMatchObject([{ view: { round: 1, status: { is: 'closed', saved: null } } }]);
  });

  it('that was never answered is put away when the workshop ends, together with its reminder', async () => {
    const { world, workshop } = await openRound();
    await world.press(workshop, { type: 'remind', round: 1, reminders: 0 });
    await world.press(workshop, close);
    await pass(5_000);
    expect(editsFor(world, 'bo')).toEqual([]);
    await world.press(workshop, { type: 'end-workshop', endings: 0 });
    await pass(5_000);
    expect(shownTo(world, 'bo')).toMatchObject([
      { view: { round: 1, status: { is: 'closed' } } },
      { view: { round: 1, status: { is: 'closed' } } },
    ]);
  });

  it('of one who answered shows the new time after +2 minuter; one that somebody may be writing in is left as it is', async () => {
    const { world, workshop } = await openRound();
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    world.teams.edits.length = 0;
    const { endsAt } = await world.press(workshop, start);
    const later = await world.press(workshop, { type: 'extend-round', round: 1, endsAt: endsAt ?? '' });
    await pass(5_000);
    expect(later.endsAt).not.toBe(endsAt);
    expect(shownTo(world, 'anna')).toMatchObject([{ view: { endsAt: later.endsAt, status: { is: 'answered' } } }]);
    for (const who of ['bo', 'cia', 'dag']) expect(editsFor(world, who)).toEqual([]);
  });

  it('gets back the text that was refused while an edit was on its way, which that edit has wiped', async () => {
    const { world, workshop } = await openRound({ answersPer: 'group', splitNumber: '1' });
    const bo = await world.person('bo');
    const { basis, group } = await world.card('bo', workshop);
    const landing = Promise.withResolvers<void>();
    world.teams.whenEditing((to) => (to === chatOf('bo') ? landing.promise : Promise.resolve()));
    await world.answer('anna', workshop, 'Annas');
    const ref = { workshop, round: 1, owner: 'bo', group: group.number, basis };
    await world.app.answering.answer(bo, ref, { answer: 'Bos långa text' }, false);
    landing.resolve();
    await pass(5_000);
    expect(shownTo(world, 'bo')).toMatchObject([
      { view: { status: { is: 'answered', saved: { response: { text: 'Annas' } } } } },
      { view: { status: { is: 'asking', filled: { answer: 'Bos långa text' }, notice: 'answer-changed-meanwhile' } } },
    ]);
  });

  it('and its reminder both show the answer', async () => {
    const { world, workshop } = await openRound();
    await world.press(workshop, { type: 'remind', round: 1, reminders: 0 });
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    expect(editsFor(world, 'anna').map(({ message }) => message.activityId)).toEqual(
      world.inbox('anna').map(({ message }) => message.activityId),
    );
  });
});

describe('someone who joins the team', () => {
  it('joins the smallest group of each workshop that goes on, and gets the open round', async () => {
    const { world, workshop } = await openRound();
    const other = await world.workshop();
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await settle();
    expect((await world.card('nina', workshop)).group.members).toHaveLength(3);
    expect(world.inbox('nina')).toMatchObject([{ shown: { kind: 'answer-card', view: { workshop, person: 'nina' } } }]);
    expect(await world.app.facilitating.ask(await world.person('flora'), other, null)).toMatchObject({ people: 6 });
  });

  it('takes no part where they only watch', async () => {
    const { world, workshop } = await openRound();
    world.letFileSay({ ...cast, nina: ['observer'] });
    world.letTeamBe(...Object.keys(cast), 'nina');
    await world.app.refreshPeople();
    await settle();
    expect(world.inbox('nina')).toEqual([]);
    expect(await world.app.facilitating.ask(await world.person('flora'), workshop, null)).toMatchObject({ people: 5 });
  });
});

describe('after a restart', () => {
  it('every card shows what the log says', async () => {
    const { world, workshop } = await openRound();
    await world.answer('anna', workshop, 'Svar');
    await pass(5_000);
    world.teams.edits.length = 0;
    const restarted = world.startApp();
    await restarted.resume();
    await restarted.idle();
    expect(shownTo(world, 'flora')).toMatchObject([{ kind: 'control-card', view: { answered: 1 } }]);
    expect(shownTo(world, 'anna')).toMatchObject([{ kind: 'answer-card', view: { status: { is: 'answered' } } }]);
    expect(editsFor(world, 'bo')).toEqual([]);
    expect(world.teams.sent.filter(({ shown }) => shown.kind === 'answer-card')).toHaveLength(5);
  });
});
