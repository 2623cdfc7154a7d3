import { answerCard } from '../../cards/answer-card.ts';
import { type AnswerCardView, type Attempt, answerCard as answerView } from '../../src/app/views/answer-card.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import {
  anna,
  answered,
  at,
  closed,
  created,
  drafted,
  groupNumberOf,
  groups,
  people,
  started,
  story,
  WORKSHOP,
} from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

/** Two who sit in one group, one of them Anna. */
const colleague = groups[groupNumberOf(anna.id) - 1]?.members.find((id) => id !== anna.id) ?? anna.id;

const mine = `Skolan och socialtjänsten hittar varandra tidigare nu, det fungerar bra.
Det som skaver är att vi fortfarande har tre system för samma sak.`;
const theirs = 'Vi är överens om målen. Det som saknas är tid att göra klart det vi har börjat.';

const alone = [drafted(), created, started()] as const;
const together = [drafted('group'), created, started()] as const;

const view = (state: Created, attempt?: Attempt, now = '10:47'): AnswerCardView => {
  const where = { workshop: WORKSHOP, person: anna.id, round: 1, now: new Date(at(now)) };
  const made = answerView(state, people, attempt ? { ...where, attempt } : where);
  if (!made) throw new Error('Anna has no card');
  return made;
};

type Typed = Extract<Attempt, { is: 'typed' }>;
const typed = (notice: Typed['notice'], text = mine, faults: Typed['faults'] = []): Attempt => ({
  is: 'typed',
  inputs: { answer: text },
  notice,
  faults,
});
const tooLong = `${mine} `.repeat(30);
const changing: Attempt = { is: 'changing' };
const late: Attempt = { is: 'late', inputs: { answer: mine } };
const byMe = answered(anna.id, mine);
const byColleague = answered(colleague, theirs, '10:41');

const views: Readonly<Record<string, AnswerCardView>> = {
  asking: view(story(...alone)),
  'asking-one-minute-left': view(story(...alone), undefined, '10:54'),
  'asking-time-out': view(story(...alone), undefined, '10:55'),
  'asking-group': view(story(...together)),
  empty: view(story(...alone), typed(null, '', [{ field: 'answer', fault: 'text-empty' }])),
  'too-long': view(
    story(...alone),
    typed(null, tooLong, [{ field: 'answer', fault: 'text-too-long', length: tooLong.length, most: 4_000 }]),
  ),
  'not-stored': view(story(...alone), typed('not-stored')),
  offered: view(story(...alone), typed('offered')),
  'offered-group': view(story(...together), typed('offered')),
  'clash-group': view(story(...together, byColleague), typed('answer-changed-meanwhile')),
  'clash-other-device': view(story(...alone, answered(anna.id, theirs)), typed('answer-changed-meanwhile')),
  changing: view(story(...alone, byMe), changing),
  'changing-group': view(story(...together, byColleague), changing),
  answered: view(story(...alone, byMe)),
  'answered-group': view(story(...together, byMe)),
  'answered-group-by-colleague': view(story(...together, byColleague)),
  closed: view(story(...alone, byMe, closed())),
  'closed-group': view(story(...together, byColleague, closed())),
  'closed-unanswered': view(story(...alone, closed())),
  'closed-unanswered-group': view(story(...together, closed())),
  'closed-late': view(story(...alone, closed()), late),
  'closed-late-with-saved': view(story(...alone, answered(anna.id, theirs), closed()), late),
};

export const answerSituations: readonly Situation[] = Object.entries(views).map(([name, each]) =>
  situation(`answer-${name}`, each, answerCard),
);
