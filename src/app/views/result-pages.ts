import type { RoundResultView } from './round-result.ts';
import type { SummaryTheme } from './summary.ts';
import type { AnswerSection, ConsentResult, Idea, ObjectionSeen, RoundResult, SummaryAnswer } from './summary-result.ts';

/** An answer with a place on a page: what was `said` has room there, however long it is. */
export type PlacedAnswer<Answer extends SummaryAnswer = SummaryAnswer> = Omit<Answer, 'text'> & { readonly said: string };

/** Answers of one section on one page; `goesOn` where the section continues on the next page. */
export interface SectionOnPage {
  readonly under: AnswerSection['under'];
  readonly answers: readonly PlacedAnswer[];
  readonly goesOn: boolean;
}

/** An idea, so many levels under the one that it became a part of. */
export type IdeaLine = Omit<PlacedAnswer<Idea>, 'from'> & { readonly depth: number };

type Figures = Exclude<RoundResult, { kind: 'text' | 'one-two-four-all' | 'consent' }>;

/** What one page of a result shows. */
export type ResultBody =
  | { readonly kind: 'nobody' }
  /** So few have answered that nothing may be shown. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'text'; readonly sections: readonly SectionOnPage[] }
  | { readonly kind: 'themes'; readonly themes: readonly SummaryTheme[] }
  | { readonly kind: 'one-two-four-all'; readonly lines: readonly IdeaLine[] }
  /** `objections` are those of this page, to this edition and then to earlier ones. */
  | { readonly kind: 'consent'; readonly consent: ConsentResult; readonly objections: readonly PlacedAnswer<ObjectionSeen>[] }
  | Figures;

/**
 * A card stays under 40 000 UTF-16 units (teams-facts.md: 80 KB counted as UTF-16), and a phone under some screens: so many
 * characters of answers, as JSON writes them, and so many answers, fit on a page. Beside its words an answer takes `each`, and a
 * name and a unit `named`.
 */
const PAGE = { characters: 16_000, answers: 50, each: 120, named: 200 } as const;

/** A result divided into pages, at least one. */
export const pagesOf = (view: Pick<RoundResultView, 'answered' | 'result' | 'themes'>): readonly ResultBody[] => {
  const { result, themes, answered } = view;
  if (result === 'skipped' || result === 'not-held' || result === 'not-shown') return [{ kind: 'nobody' }];
  if (result === 'withheld') return [{ kind: 'withheld' }];
  switch (result.kind) {
    case 'text': {
      const pages = textPages(result.sections);
      if (pages.length === 0) return [{ kind: answered > 0 && isWithheld(result.sections) ? 'withheld' : 'nobody' }];
      return themes.length === 0 ? pages : [{ kind: 'themes', themes }, ...pages];
    }
    case 'one-two-four-all': {
      if (result.ideas === 'withheld') return [{ kind: 'withheld' }];
      const lines = result.ideas.flatMap((idea) => flat(idea, 0));
      return lines.length === 0
        ? [{ kind: 'nobody' }]
        : paginate(lines).map((onPage) => ({ kind: 'one-two-four-all', lines: onPage }));
    }
    case 'consent':
      return consentPages(result, answered);
    default:
      if (answered === 0) return [{ kind: 'nobody' }];
      return [hasFigures(result) ? result : { kind: 'withheld' }];
  }
};

const isWithheld = (sections: readonly AnswerSection[]): boolean => sections.some(({ answers }) => answers === 'withheld');

const textPages = (sections: readonly AnswerSection[]): readonly ResultBody[] => {
  const all = sections.flatMap(({ under, answers }, section) =>
    answers === 'withheld' ? [] : answers.map((answer) => ({ ...placed(answer), under, section })),
  );
  if (all.length === 0) return [];
  const pages = paginate(all);
  return pages.map((onPage, index) => {
    const next = pages[index + 1]?.[0]?.section;
    const bySection = Map.groupBy(onPage, ({ section }) => section);
    return {
      kind: 'text',
      sections: [...bySection].map(([section, own]) => ({
        under: own[0]?.under ?? { is: 'all' },
        answers: own.map(({ under: _, section: __, ...answer }) => answer),
        goesOn: section === next,
      })),
    };
  });
};

const placed = <Answer extends SummaryAnswer>({ text, ...answer }: Answer): PlacedAnswer<Answer> => ({ ...answer, said: text });

const flat = ({ from, ...idea }: Idea, depth: number): readonly IdeaLine[] => [
  { ...placed(idea), depth },
  ...from.flatMap((one) => flat(one, depth + 1)),
];

const consentPages = (consent: ConsentResult, answered: number): readonly ResultBody[] => {
  if (answered === 0) return [{ kind: 'nobody' }];
  if (consent.stances === 'withheld') return [{ kind: 'withheld' }];
  const lists = [consent.objections, ...consent.earlier.map(({ objections }) => objections).toReversed()];
  const all = lists.flatMap((list) => (list === 'withheld' ? [] : list.map(placed)));
  return paginate(all).map((objections) => ({ kind: 'consent', consent, objections }));
};

/** Whether the figures may be shown: they are withheld together or not at all. */
const hasFigures = (result: Figures): boolean => {
  switch (result.kind) {
    case 'choice':
      return result.options.some(({ count }) => count !== 'withheld');
    case 'scale':
    case 'check':
      return result.counts !== 'withheld';
    case 'ranking':
      return result.options !== 'withheld';
    case 'number':
      return result.median !== 'withheld';
    case 'vote':
      return result.themes !== 'withheld';
  }
};

/** One page at least, though it be empty. */
const paginate = <Answer extends { readonly said: string; readonly by: string | null }>(
  answers: readonly Answer[],
): readonly (readonly Answer[])[] => {
  const pages: Answer[][] = [[]];
  let room: number = PAGE.characters;
  for (const answer of answers) {
    const size = JSON.stringify(answer.said).length + PAGE.each + (answer.by === null ? 0 : PAGE.named);
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
