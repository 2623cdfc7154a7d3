import { describe, expect, it } from 'vitest';
import { divide, nextSeed } from '../../../src/domain/grouping.ts';
import { LIMITS, type WorkshopCommand } from '../../../src/domain/workshop/commands.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import { anna, at, bo, cia, created, dag, drafted, eva, flora, plan, started } from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const people = [anna, bo, cia, dag, eva];
type Draft = Extract<WorkshopCommand, { type: 'draft-workshop' }>;
const draft = (part: Partial<Draft> = {}): Draft => {
  const { title, template, answersPer, split, seed, rounds } = plan;
  return {
    type: 'draft-workshop',
    at: at(-10),
    by: flora,
    title,
    template,
    answersPer,
    split,
    seed,
    rounds,
    people,
    drafts: 0,
    ...part,
  };
};
const groups = divide(people, plan.split, plan.seed);

describe('a draft', () => {
  it('divides the people by the seed, so that the preview is what one gets', () =>
    given().when(draft()).thenRecorded(drafted({ groups })));

  it('has its title trimmed', () =>
    given()
      .when(draft({ title: '  Vår väg ' }))
      .thenRecorded(drafted({ title: 'Vår väg', groups })));

  it.each([
    ['empty-title', { title: ' \n ' }],
    ['title-too-long', { title: 'å'.repeat(LIMITS.title + 1) }],
    ['too-few-people', { people: [] }],
    ['too-few-people', { people: [anna] }],
    ['too-few-people', { people: [anna, anna] }],
    ['bad-split', { split: { by: 'count', groups: 0 } }],
    ['bad-split', { split: { by: 'count', groups: 1.5 } }],
    ['bad-split', { split: { by: 'count', groups: Number.NaN } }],
    ['bad-split', { split: { by: 'count', groups: LIMITS.groups + 1 } }],
    ['bad-split', { split: { by: 'size', size: 1 } }],
    ['bad-split', { split: { by: 'size', size: -3 } }],
  ] as const)('is refused as %s: %j', (code, part) => given().when(draft(part)).thenRefused(code));

  it('is refused where it would give more groups than a card can show', () => {
    const crowd = Array.from({ length: 2 * LIMITS.groups + 2 }, (_, index) => `person-${index}`);
    given()
      .when(draft({ people: crowd, split: { by: 'size', size: 2 } }))
      .thenRefused('bad-split');
    const fewer = draft({ people: crowd.slice(2), split: { by: 'size', size: 2 } });
    expect(workshop.decide(workshop.initial, fewer)).toMatchObject([{ plan: { groups: { length: LIMITS.groups } } }]);
  });

  it('takes a title of the full length, one group, and groups of two', () => {
    for (const part of [
      { title: 'å'.repeat(LIMITS.title) },
      { split: { by: 'count', groups: 1 } },
      { split: { by: 'size', size: 2 } },
    ] as const)
      expect(workshop.decide(workshop.initial, draft(part))).toHaveLength(1);
  });

  it('can be made anew with another form', () =>
    given(drafted({ groups }))
      .when(draft({ title: 'En annan', drafts: 1 }))
      .thenRecorded(drafted({ title: 'En annan', groups })));

  it('counts how often it has been made', () => {
    expect(given(drafted({ groups })).state).toMatchObject({ drafts: 1 });
    expect(given(drafted({ groups }), drafted({ title: 'En annan', groups })).state).toMatchObject({ drafts: 2 });
  });

  it('stands when an older form comes again, whatever is in it', () => {
    const other = drafted({ title: 'En annan', groups });
    given(drafted({ groups }), other).when(draft()).thenNothing();
    given(drafted({ groups }), other)
      .when(draft({ title: 'En tredje', drafts: 1 }))
      .thenNothing();
  });

  it('keeps its shuffled groups when the same form comes again, with whatever seed', () => {
    const shuffled = { type: 'groups-shuffled', at: at(-9), by: flora, seed: 9, groups: divide(people, plan.split, 9) } as const;
    given(drafted({ groups }), shuffled)
      .when(draft({ seed: 1234, drafts: 2 }))
      .thenNothing();
  });
});

describe('shuffling', () => {
  const next = nextSeed(plan.seed);
  const shuffle = { type: 'shuffle-groups', at: at(-9), by: flora, drafts: 1 } as const;
  const shuffled = {
    type: 'groups-shuffled',
    at: at(-9),
    by: flora,
    seed: next,
    groups: divide(people, plan.split, next),
  } as const;

  it('deals the people out by the next seed', () => given(drafted({ groups })).when(shuffle).thenRecorded(shuffled));

  it('happens once, however often the press comes', () => given(drafted({ groups }), shuffled).when(shuffle).thenNothing());

  it('happens again from the card that shows the new groups', () => {
    const again = { ...shuffled, seed: nextSeed(next), groups: divide(people, plan.split, nextSeed(next)) };
    given(drafted({ groups }), shuffled)
      .when({ ...shuffle, drafts: 2 })
      .thenRecorded(again);
  });

  it('leaves the groups of a form that was sent since', () =>
    given(drafted({ groups }), drafted({ title: 'En annan', groups }))
      .when(shuffle)
      .thenNothing());

  it('needs a draft', () => given().when(shuffle).thenRefused('no-such-workshop'));

  it('is over when the workshop is created', () =>
    given(...created())
      .when(shuffle)
      .thenRefused('already-created'));
});

describe('creating', () => {
  const create = { type: 'create-workshop', at: at(-9), by: flora, drafts: 1 } as const;

  it('makes the draft a workshop, at its first round', () => {
    given(drafted())
      .when(create)
      .thenRecorded({ type: 'workshop-created', at: at(-9), by: flora });
    expect(given(...created()).state).toMatchObject({ phase: 'running', current: 1, groups: plan.groups });
  });

  it('happens once, from whatever card it is pressed again', () => {
    given(...created())
      .when(create)
      .thenNothing();
    given(...created())
      .when({ ...create, drafts: 7 })
      .thenNothing();
  });

  it('is of the groups that the card showed: where they have changed since it is refused', () => {
    const shuffled = { type: 'groups-shuffled', at: at(-9), by: flora, seed: 9, groups } as const;
    for (const since of [shuffled, drafted({ title: 'En annan' })]) {
      given(drafted(), since).when(create).thenRefused('draft-changed-meanwhile');
      given(drafted(), since)
        .when({ ...create, drafts: 2 })
        .thenRecorded({ type: 'workshop-created', at: at(-9), by: flora });
    }
  });

  it('needs a draft', () => given().when(create).thenRefused('no-such-workshop'));

  it('ends the drafting', () =>
    given(...created())
      .when(draft())
      .thenRefused('already-created'));
});

describe('a question', () => {
  const rewrite = (question: string, round = 1, rewrites = 0) =>
    ({ type: 'rewrite-question', at: at(-5), by: flora, round, question, rewrites }) as const;
  const rewritten = { type: 'question-rewritten', at: at(-5), by: flora, round: 2, question: 'Varför?' } as const;

  it('can be rewritten before its round, trimmed', () =>
    given(...created())
      .when(rewrite(' Varför? ', 2))
      .thenRecorded(rewritten));

  it('changes in its own round only', () => {
    const { state } = given(...created(), rewritten);
    expect(state).toMatchObject({
      rounds: [
        { plan: { question: 'Var är vi?' } },
        { plan: { question: 'Varför?', heading: 'Riktning' } },
        { phase: 'planned' },
      ],
    });
  });

  it('is not rewritten to what it says already', () => {
    given(...created())
      .when(rewrite('Var är vi?', 1))
      .thenNothing();
    given(...created(), rewritten)
      .when(rewrite('Varför?', 2, 1))
      .thenNothing();
  });

  it('is rewritten again from the card that shows the new one', () =>
    given(...created(), rewritten)
      .when(rewrite('Varför då?', 2, 1))
      .thenRecorded({ ...rewritten, question: 'Varför då?' }));

  it('is rewritten once, however often the press comes, and also after it has been rewritten again', () => {
    given(...created(), rewritten)
      .when(rewrite(' Varför? ', 2))
      .thenNothing();
    given(...created(), rewritten, { ...rewritten, by: anna, question: 'Hur?' })
      .when(rewrite('Varför?', 2))
      .thenNothing();
  });

  it('that somebody else rewrote meanwhile is not overwritten unseen', () => {
    const annas = { ...rewritten, by: anna, question: 'Hur?' };
    given(...created(), annas)
      .when(rewrite('Varför?', 2))
      .thenRefused('question-changed-meanwhile');
    // Their words, though they are the same: as with answers, the second one learns of it.
    given(...created(), annas)
      .when(rewrite('Hur?', 2))
      .thenRefused('question-changed-meanwhile');
    given(...created(), annas)
      .when(rewrite('Varför?', 2, 1))
      .thenRecorded(rewritten);
  });

  it('of another round may have been rewritten meanwhile', () =>
    given(...created(), { ...rewritten, round: 1 })
      .when(rewrite('Varför?', 2))
      .thenRecorded(rewritten));

  it('is settled when its round has been held', () =>
    given(...created(), rewritten, started(2))
      .when(rewrite('Varför?', 2))
      .thenRefused('round-already-held'));

  it.each([
    ['empty-question', '  ', 1],
    ['question-too-long', 'å'.repeat(LIMITS.question + 1), 1],
    ['no-such-round', 'Varför?', 4],
    ['no-such-round', 'Varför?', 0],
  ] as const)('is refused as %s', (code, question, round) =>
    given(...created())
      .when(rewrite(question, round))
      .thenRefused(code),
  );
});

describe('of a workshop that does not exist', () => {
  const by = flora;
  it.each<WorkshopCommand>([
    { type: 'join', at: at(), person: anna },
    { type: 'rewrite-question', at: at(), by, round: 1, question: 'Varför?', rewrites: 0 },
    { type: 'start-round', at: at(), by, round: 1 },
    { type: 'extend-round', at: at(), by, round: 1, endsAt: at(8) },
    { type: 'remind', at: at(), by, round: 1, reminders: 0 },
    { type: 'close-round', at: at(), by, round: 1, confirmed: true },
    { type: 'show-result', at: at(), by, round: 1 },
    { type: 'next-round', at: at(), by, round: 1 },
    { type: 'skip-round', at: at(), by, round: 1 },
    { type: 'end-workshop', at: at(), by, endings: 0 },
    { type: 'reopen-workshop', at: at(), by, endings: 0 },
    { type: 'give-answer', at: at(), by, round: 1, group: 1, basis: 0, text: 'Hej' },
  ])('nothing can be done: $type', (command) => {
    given().when(command).thenRefused('no-such-workshop');
    given(drafted()).when(command).thenRefused('no-such-workshop');
  });
});
