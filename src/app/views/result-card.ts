import { tally } from '../../domain/workshop/count.ts';
import type { AnswersPer } from '../../domain/workshop/events.ts';
import { type Created, isHeld, roundAt, slotOf } from '../../domain/workshop/state.ts';

/** Answers of one group on one page; `goesOn` where the group continues on the next page. */
export interface GroupAnswers {
  readonly number: number;
  readonly texts: readonly string[];
  readonly goesOn: boolean;
}

/** What everybody sees of a round that has been shown: texts by group, without names. */
export interface ResultCardView {
  readonly workshop: string;
  readonly title: string;
  readonly round: number;
  readonly rounds: number;
  readonly heading: string;
  readonly question: string;
  readonly answersPer: AnswersPer;
  readonly answered: number;
  readonly asked: number;
  /** The facilitator looks at it in the place of the control card: pages by `peek-result`, and a way back by `show-control`. */
  readonly preview: boolean;
  readonly page: number;
  readonly pages: number;
  readonly groups: readonly GroupAnswers[];
}

/**
 * A card stays under 40 000 UTF-16 units (teams-facts.md: 80 KB counted as UTF-16), and a phone under some screens: so many
 * characters of answers, as JSON writes them, and so many answers, fit on a page.
 */
const PAGE = { characters: 16_000, answers: 50 } as const;

/** A page (from 1) of the result; undefined before it is shown to all. `preview` lets the facilitator see it first. */
export const resultCard = (
  state: Created,
  { workshop, round: number, page = 1, preview = false }: { workshop: string; round: number; page?: number; preview?: boolean },
): ResultCardView | undefined => {
  const round = roundAt(state, number);
  if (!isHeld(round) || round.phase !== 'closed' || !(round.shown || preview)) return undefined;
  const answers = state.groups.flatMap((group) => {
    const own = state.answersPer === 'group' ? [slotOf('group', '', group.number)] : group.members;
    const texts = own.flatMap((slot) => round.answers.get(slot)?.at(-1)?.text ?? []);
    // Alphabetical order: the order of the group's list would tell who wrote what.
    return texts.sort((a, b) => a.localeCompare(b, 'sv')).map((text) => ({ group: group.number, text }));
  });
  const pages = paginate(answers);
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages.length);
  const next = pages[shown]?.[0]?.group;
  const onPage = pages[shown - 1] ?? [];
  return {
    workshop,
    title: state.title,
    round: number,
    rounds: state.rounds.length,
    heading: round.plan.heading,
    question: round.plan.question,
    answersPer: state.answersPer,
    ...tally(state, round),
    preview,
    page: shown,
    pages: pages.length,
    groups: [...Map.groupBy(onPage, ({ group }) => group)].map(([group, own]) => ({
      number: group,
      texts: own.map(({ text }) => text),
      goesOn: group === next,
    })),
  };
};

const paginate = <Answer extends { text: string }>(answers: readonly Answer[]): readonly (readonly Answer[])[] => {
  const pages: Answer[][] = [[]];
  let room = PAGE.characters;
  for (const answer of answers) {
    const size = JSON.stringify(answer.text).length + 120;
    const last = pages.at(-1) ?? [];
    if (last.length > 0 && (room < size || last.length >= PAGE.answers)) {
      pages.push([answer]);
      room = PAGE.characters - size;
    } else {
      last.push(answer);
      room -= size;
    }
  }
  return pages;
};
