import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCard } from '../../src/app/views/control-card.ts';
import { type RoundResultView, roundResult } from '../../src/app/views/round-result.ts';
import { summarise } from '../../src/app/views/summarise.ts';
import type { SummaryView } from '../../src/app/views/summary.ts';
import { csvFile } from '../../src/documents/csv-file.ts';
import { excel } from '../../src/documents/excel.ts';
import { json } from '../../src/documents/json.ts';
import { markdown } from '../../src/documents/markdown.ts';
import { word } from '../../src/documents/word.ts';
import { INPUT, type Inputs, rankInput } from '../../src/domain/questions/inputs.ts';
import type { Question } from '../../src/domain/questions/questions.ts';
import type { NamesShown, RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { type Created, type HeldRound, isHeld } from '../../src/domain/workshop/state.ts';
import { texts } from '../../src/texts/texts.ts';
import { smallestSingledOut } from '../domain/disclosure/attacker.ts';
import { holdTime } from '../support/app-world.ts';
import { FLORA, type FrankWorld, frankWorld, idOf, MOST, nameOf, type Seen, unitOf } from '../support/frank-world.ts';
import { partsOf } from '../support/unzipped.ts';

const FEWEST = 5;
const options = ['Alfa', 'Beta', 'Gamma'].map((text, index) => ({ id: 'abc'.charAt(index), text }));
const questions: readonly Question[] = [
  { kind: 'text' },
  { kind: 'text' },
  { kind: 'check', direction: 'in', lowLabel: 'tungt', highLabel: 'lätt' },
  { kind: 'scale', lowLabel: 'nej', highLabel: 'ja' },
  { kind: 'choice', options, several: true },
  { kind: 'ranking', options, places: 2 },
  { kind: 'number', least: 0, most: 999_999_999_999 },
  { kind: 'consent', proposal: 'Vi delar.' },
];

const plan = fc.record({
  asks: fc.constantFrom(...questions),
  names: fc.constantFrom<NamesShown>('nobody', 'nobody', 'facilitator', 'all'),
  together: fc.boolean(),
});

const step = fc.oneof(
  { weight: 14, arbitrary: fc.record({ is: fc.constant('answer' as const), who: fc.nat(MOST - 1), value: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('leave' as const), who: fc.nat(MOST - 1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('join' as const), who: fc.nat(MOST - 1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('remind' as const) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('restart' as const) }) },
);

const day = fc.record({
  people: fc.integer({ min: 5, max: 13 }),
  size: fc.integer({ min: 3, max: 6 }),
  rounds: fc.array(
    fc.record({ plan, steps: fc.array(step, { minLength: 3, maxLength: 24 }), restartsAfter: fc.boolean(), hides: fc.boolean() }),
    { minLength: 1, maxLength: 2 },
  ),
});

const planOf = ({ asks, names, together }: typeof plan extends fc.Arbitrary<infer P> ? P : never, index: number): RoundPlan => ({
  ...{ heading: `Runda ${index + 1}`, question: 'Vad tycker du?', minutes: 8, asks, names },
  ...(together && names !== 'nobody' && { answersPer: 'group' as const }),
});

/**
 * A mark that stands nowhere by chance, of one version of one person's answer. A number ends irregularly: else it could be the mean of
 * others, which may be shown.
 */
const markOf = (round: number, who: number, version: number, kind: Question['kind']): string => {
  if (kind !== 'number') return `Zqx${round}x${who}x${version}xqZ`;
  const [pair, person, nth] = [String(round).padStart(2, '0'), String(who).padStart(2, '0'), String(version).padStart(3, '0')];
  const end = createHash('sha256').update(`${round}/${who}/${version}`).digest().readUInt16BE() % 10_000;
  return `7${pair}${person}${nth}${String(end).padStart(4, '0')}`;
};

const inputsOf = (asks: Question, mark: string, value: number): Inputs => {
  switch (asks.kind) {
    case 'text':
      return { [INPUT.answer]: `${mark} behöver mer tid och färre möten.` };
    case 'check':
      return { [INPUT.score]: String(1 + value), [INPUT.word]: mark };
    case 'scale':
      return { [INPUT.score]: String(1 + value) };
    case 'choice':
      return { [INPUT.choice]: value % 2 === 0 ? 'a' : 'b,c' };
    case 'ranking':
      return { [rankInput(1)]: 'abc'.charAt(value % 3), [rankInput(2)]: 'abc'.charAt((value + 1) % 3) };
    case 'number':
      return { [INPUT.number]: mark };
    case 'consent':
      return { [INPUT.stance]: value % 2 === 0 ? 'objects' : 'supports', [INPUT.reason]: value % 2 === 0 ? `Nej, ${mark}.` : '' };
    case 'vote':
      return {};
  }
};

/** Whose each mark is, whether it is the last version of its answer, and of which round. */
interface Mark {
  readonly text: string;
  readonly who: number;
  readonly round: number;
}

const names = Array.from({ length: MOST }, (_, index) => nameOf(index));
const ids = Array.from({ length: MOST }, (_, index) => idOf(index));
const units = [0, 1, 2].map(unitOf);
const within = (text: string, all: readonly string[]) => all.filter((one) => text.includes(one));

/** Every byte on the disk, as text and as it would be in UTF-16. */
const filesWith = (disk: ReadonlyMap<string, Buffer>, mark: string): readonly string[] =>
  [...disk].filter(([, bytes]) => bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le'))).map(([file]) => file);

const filesOf = async (view: SummaryView): Promise<readonly string[]> => [
  csvFile(view, texts.sv),
  markdown(view, texts.sv),
  json(view),
  ...partsOf(await word(view, texts.sv)),
  ...partsOf(await excel(view, texts.sv)),
];

/** The objects that hold the mark and no object that does: what stands closest to an answer. */
const closestTo = (node: unknown, mark: string): readonly object[] => {
  if (typeof node !== 'object' || node === null || !JSON.stringify(node).includes(mark)) return [];
  const inner = Object.values(node).flatMap((child) => closestTo(child, mark));
  return inner.length > 0 ? inner : [node];
};

const askedOf = (round: HeldRound): readonly string[] => round.groups.flatMap(({ members }) => members);

interface Held {
  readonly number: number;
  readonly plan: RoundPlan;
  /** The last version of each who has answered, alone or for their group. */
  readonly marks: readonly Mark[];
  readonly superseded: readonly Mark[];
}

const expectNothingOf = (output: string, marks: readonly Mark[], what: string) =>
  expect(
    marks.filter(({ text }) => output.includes(text)),
    what,
  ).toEqual([]);

/** What no round may give away, once it is closed, whatever its rule. */
const expectFrank = async (world: FrankWorld, { number, plan: asPlanned, marks, superseded }: Held) => {
  const [state, people] = [await world.state(), await world.everybody()];
  const round = state.rounds[number - 1];
  if (!isHeld(round) || round.phase !== 'closed') throw new Error('the round is not closed');
  const rule = asPlanned.names ?? 'facilitator';
  const alone = round.answersPer === 'person';
  for (const viewer of ['all', 'facilitator'] as const) {
    const view = roundResult(state, people, { round: number, viewer });
    if (!view) throw new Error('no result');
    const shown = JSON.stringify([view.result, view.themes]);
    const sees = rule === 'all' || (rule === 'facilitator' && viewer === 'facilitator');
    const named = alone && sees;
    // Names where the rule gives them, and nowhere else; and then the right ones.
    if (!named) expect(within(shown, [...names, ...ids])).toEqual([]);
    if (rule === 'nobody') expect(within(JSON.stringify(view), [...names, ...ids, ...units])).toEqual([]);
    for (const { text, who } of marks)
      for (const closest of closestTo([view.result, view.themes], text).map((one) => JSON.stringify(one)))
        if (closest.includes('"by":"')) expect(closest).toContain(`"by":"${nameOf(who)}"`);
    if (rule === 'nobody' && marks.length < FEWEST) expectNothingOf(shown, marks, 'too few have answered');
    expectNothingOf(shown, superseded, 'what has been changed');
    if (round.asks.kind !== 'text' && !sees && view.answered < FEWEST) expectNothingOf(shown, marks, 'too few have answered');
    if (!named) expectNoneSingledOut(state, view, round);
    const summary = summarise(state, people, { organisation: 'Björkhaga', now: new Date(), viewer });
    // Who took part, by unit, stands there whatever the rounds were.
    const told = {
      participation: { ...summary.participation, units: [] },
      rounds: summary.rounds.filter((one) => one.number === number),
    };
    for (const file of await filesOf({ ...summary, ...told })) {
      if (!named) expect(within(file, [...names, ...ids])).toEqual([]);
      if (rule === 'nobody') expect(within(file, units)).toEqual([]);
      if (rule === 'nobody' && marks.length < FEWEST) expectNothingOf(file, marks, 'in a file');
      expectNothingOf(file, superseded, 'in a file');
    }
  }
};

/** By section and by unit: whoever adds and subtracts what is shown apart finds no one to four people. */
const expectNoneSingledOut = (state: Created, view: RoundResultView, round: HeldRound) => {
  if (round.answersPer !== 'person') return;
  const asked = askedOf(round);
  if (asked.length >= FEWEST && view.result !== 'withheld' && typeof view.result === 'object' && view.result.kind === 'text') {
    // Of texts it is known who was asked in a group, whether they answered or not.
    const sections = view.result.sections.map(({ under }) => under);
    const apart = sections.flatMap((under) => (under.is === 'group' ? [under.number] : []));
    const inGroup = (number: number) =>
      asked.flatMap((id, index) => (round.groups.find((group) => group.number === number)?.members.includes(id) ? [index] : []));
    const whole = asked.map((_, index) => index);
    expect(smallestSingledOut(asked.length, [whole, ...apart.map(inGroup)], 4)).toBeUndefined();
  }
  const answered = asked.filter((id) => round.answers.has(id));
  const unitAt = (id: string) => unitOf(ids.indexOf(id));
  const cells = view.apart.map(({ name }) => name);
  const ofPart = cells.flatMap((name) => (name.of === 'part' ? [name.id] : []));
  const taken = new Set(ofPart);
  const kindOf = (unit: string) => (units.indexOf(unit) === 0 ? 'bolag' : 'förvaltning');
  const kinds = cells.flatMap((name) => (name.of === 'kind' ? [name.within] : []));
  const sums = [
    ...ofPart.map((unit) => answered.flatMap((id, index) => (unitAt(id) === unit ? [index] : []))),
    ...kinds.map((kind) =>
      answered.flatMap((id, index) => (kindOf(unitAt(id)) === kind && !taken.has(unitAt(id)) ? [index] : [])),
    ),
  ];
  if (answered.length >= FEWEST)
    expect(smallestSingledOut(answered.length, [answered.map((_, index) => index), ...sums], 4)).toBeUndefined();
  expect(state.phase).toBe('running');
};

/**
 * While a round is open a facilitator reads what its card says that they read: the words as they stand, with the names that the round
 * gives them, and of an anonymous round not a letter. Nobody else reads anything.
 */
const expectReadAlong = async (
  world: FrankWorld,
  { number, plan: { names: rule, answersPer }, marks, superseded }: Held,
  kind: string,
) => {
  const read = async (id: string) => world.app().readingAlong.list(await world.person(id), 'w1', number, 1);
  const view = await read(FLORA);
  const shown = JSON.stringify(view);
  expectNothingOf(shown, superseded, 'what has been changed');
  const alone = answersPer !== 'group';
  if (rule === 'nobody' || !alone) expect(within(shown, [...names, ...ids])).toEqual([]);
  if (rule === 'nobody') expect(within(shown, units)).toEqual([]);
  const words = kind === 'text' || kind === 'check' || kind === 'consent';
  if (rule === 'nobody' || !words) expectNothingOf(shown, marks, 'sealed, or not in words');
  else if (kind !== 'consent' && alone)
    for (const { text, who } of marks.filter((mark) => world.isHere(mark.who)))
      expect(closestTo(view, text).map((one) => JSON.stringify(one))).toEqual([expect.stringContaining(`"by":"${nameOf(who)}"`)]);
  for (const who of ids.filter((_, index) => world.isHere(index)).slice(0, 2)) {
    expect(await read(who)).toEqual({ refused: 'not-allowed' });
    const card = await world.app().watching.answer(await world.person(who), 'w1', number);
    if ('readAlong' in card) expect(card.readAlong, 'what the card says').toBe(rule !== 'nobody' && words);
  }
};

/** While an anonymous round is open nothing of it can be read anywhere but on its author's own card. */
const expectSealed = async (world: FrankWorld, marks: readonly Mark[]) => {
  const disk = await world.disk();
  for (const { text } of marks) expect(filesWith(disk, text), 'on disk').toEqual([]);
};

/** After the count: the texts alone, in an order that follows from them, once; and nothing left of what was sealed. */
const expectCounted = async (world: FrankWorld, { number, marks, superseded }: Held, cast: readonly number[]) => {
  const disk = await world.disk();
  expect([...disk.keys()].filter((file) => file.startsWith('ballots-') || file.includes('.key'))).toEqual([]);
  for (const { text } of superseded) expect(filesWith(disk, text)).toEqual([]);
  const [file = ''] = [...disk.keys()].filter((name) => name.startsWith('workshop-'));
  const lines = (disk.get(file) ?? Buffer.of()).toString('utf8').split('\n').filter(Boolean);
  const facts = lines.map((line): Record<string, unknown> => JSON.parse(line));
  const counts = facts.filter(({ type, round }) => type === 'ballots-counted' && round === number);
  expect(counts).toHaveLength(1);
  const { responses, answered, ...rest } = counts[0] ?? {};
  expect(rest).toEqual({ type: 'ballots-counted', round: number });
  expect(answered).toEqual([...new Set(cast)].map(idOf).sort());
  const written = (responses as readonly object[]).map((response) => JSON.stringify(response));
  expect(written).toEqual([...written].sort());
  expect(within(written.join(), [...ids, ...names, ...units])).toEqual([]);
  for (const response of responses as readonly object[])
    expect(['kind', 'text', 'score', 'word', 'chosen', 'ranked', 'number', 'stance', 'reason']).toEqual(
      expect.arrayContaining(Object.keys(response)),
    );
  expect(written).toHaveLength(marks.length < FEWEST ? 0 : marks.length);
  const apartFromCount = lines.filter((line) => !line.includes('"ballots-counted"')).join('\n');
  for (const { text } of marks) {
    expect(apartFromCount).not.toContain(text);
    expect(filesWith(disk, text).filter((name) => name !== file)).toEqual([]);
  }
};

/** What lies in people's chats: of an anonymous round, texts only on the author's own card while it was open, and on results. */
const expectCardsToKeep = (world: FrankWorld, { marks, superseded }: Held, whileOpen: readonly Seen[]) => {
  const all = [...marks, ...superseded];
  const ofOthers = ({ owner, card }: Seen) => all.filter(({ text, who }) => card.includes(text) && who !== owner);
  for (const one of whileOpen) expect(ofOthers(one), `before the end, to ${String(one.owner)}`).toEqual([]);
  for (const one of world.seen()) if (ofOthers(one).length > 0) expect(within(one.card, [...names, ...ids])).toEqual([]);
  for (const { card } of world.latest()) {
    if (all.some(({ text }) => card.includes(text))) expect(within(card, [...names, ...ids])).toEqual([]);
    expectNothingOf(card, superseded, 'in a chat');
  }
};

type Round = typeof day extends fc.Arbitrary<{ rounds: (infer R)[] }> ? R : never;

/** One round from start to shown result, with everything that people and the machine do meanwhile. */
const hold = async (world: FrankWorld, number: number, { plan: drawn, steps, restartsAfter, hides }: Round): Promise<Held> => {
  const planned = planOf(drawn, number - 1);
  const { asks } = drawn;
  const anonymous = drawn.names === 'nobody';
  const flora = await world.person(FLORA);
  const press = (what: Parameters<ReturnType<FrankWorld['app']>['facilitating']['press']>[2]) =>
    world.app().facilitating.press(flora, 'w1', what);
  const slotOf = async (who: number) => {
    const round = (await world.state()).rounds[number - 1];
    const group = isHeld(round) ? round.groups.find(({ members }) => members.includes(idOf(who)))?.number : undefined;
    return planned.answersPer === 'group' ? `g${group}` : `p${who}`;
  };
  await press({ type: 'start-round', round: number });
  await world.settle();

  const current = new Map<string, Mark>();
  const superseded: Mark[] = [];
  const cast: number[] = [];
  let version = 0;
  for (const one of steps) {
    if (one.is === 'answer' && world.isHere(one.who)) {
      version += 1;
      const mark = { text: markOf(number, one.who, version, asks.kind), who: one.who, round: number };
      const { taken } = await world.answer(one.who, number, inputsOf(asks, mark.text, one.value));
      if (taken) {
        const slot = await slotOf(one.who);
        const before = current.get(slot);
        if (before) superseded.push(before);
        current.set(slot, mark);
        cast.push(one.who);
      }
      if (anonymous) await expectSealed(world, [...current.values(), ...superseded]);
    }
    if (one.is === 'leave' && world.isHere(one.who)) await world.leave(one.who);
    if (one.is === 'join' && !world.isHere(one.who)) await world.join(one.who);
    if (one.is === 'remind') {
      const round = (await world.state()).rounds[number - 1];
      await press({ type: 'remind', round: number, reminders: isHeld(round) ? round.reminders.length : 0 });
    }
    if (one.is === 'restart') {
      await world.stop();
      await world.start();
    }
  }
  await world.settle();
  const held: Held = { number, plan: planned, marks: [...current.values()], superseded };

  // Before the end there is no result, for the facilitator either.
  const open = await world.state();
  for (const viewer of ['all', 'facilitator'] as const)
    expectNothingOf(
      JSON.stringify(roundResult(open, await world.everybody(), { round: number, viewer })),
      held.marks,
      'an open round',
    );
  const control = controlCard(open, await world.everybody(), await world.app().broadcasts.ledger('w1'), {
    workshop: 'w1',
    asking: 'names',
  });
  expectNothingOf(JSON.stringify(control), held.marks, 'the control card');
  await expectReadAlong(world, held, asks.kind);
  const whileOpen = world.seen();

  await press({ type: 'close-round', round: number, confirmed: true });
  await world.settle();
  const before = JSON.stringify(roundResult(await world.state(), await world.everybody(), { round: number, viewer: 'all' }));
  if (restartsAfter) {
    await world.stop();
    await world.start();
    const after = JSON.stringify(roundResult(await world.state(), await world.everybody(), { round: number, viewer: 'all' }));
    expect(after, 'a restart changes no result').toBe(before);
  }
  if (hides && asks.kind === 'text' && held.marks.length > 1) {
    const present = Array.from({ length: held.marks.length }, (_, index) => `b${index + 1}`);
    const change = { type: 'hide-answer', steps: 0, present, answer: 'b1', reason: 'Pekar ut någon.' } as const;
    await world.perform({ type: 'change-themes', at: world.at(), by: FLORA, round: number, change });
  }
  await press({ type: 'show-result', round: number });
  await world.settle();
  if (anonymous) {
    await expectCounted(world, held, cast);
    // A card that is edited at the close tells nothing; results come after.
    expectCardsToKeep(world, held, whileOpen);
    for (const { who } of held.marks) if (world.isHere(who)) expectNothingOf(await world.mine(who), held.marks, 'my answers');
  }
  await expectFrank(world, held);
  return held;
};

holdTime();

describe('what people say frankly', () => {
  it('stays theirs, in random workshops: on disk, in every view, card, file and line of the journal', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(day, async ({ people, size, rounds }) => {
        const world = await frankWorld(people);
        try {
          await world.start();
          await world.create(
            rounds.map((round, index) => planOf(round.plan, index)),
            size,
          );
          const held: Held[] = [];
          for (const [index, round] of rounds.entries()) {
            held.push(await hold(world, index + 1, round));
            const flora = await world.person(FLORA);
            await world.app().facilitating.press(flora, 'w1', { type: 'next-round', round: index + 1 });
          }
          const { summaries } = await world.state();
          await world.app().summarising.show(await world.person(FLORA), 'w1', summaries);
          await world.settle();
          for (const one of held.filter(({ plan: { names: rule } }) => rule === 'nobody')) expectCardsToKeep(world, one, []);
          const written = JSON.stringify(world.journal.lines);
          expect(within(written, names)).toEqual([]);
          for (const { marks, superseded } of held) expectNothingOf(written, [...marks, ...superseded], 'the journal');
        } finally {
          await world.close();
        }
      }),
      { numRuns: 15 },
    ),
  );
});
