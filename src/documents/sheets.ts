import type { SummaryView } from '../app/views/summary.ts';
import type { Texts } from '../texts/texts.ts';
import { answerRows } from './answer-rows.ts';
import { remarks, sourceOf } from './outline.ts';
import { figuresOf } from './result-figures.ts';
import { columns, type Sheet, type SheetCell } from './sheet.ts';

/** The summary as five tables: overview, answers, themes, results, decisions. Every sheet is there, also where it is empty. */
export const sheets = (view: SummaryView, t: Texts): readonly Sheet[] => {
  const words = t.summary;
  const { columns: names, sheets: titles } = words;
  const { resolutions } = words;
  return [
    { name: titles.summary, columns: columns([names.what, 36], [names.value, 80]), rows: overview(view, t) },
    {
      name: titles.answers,
      columns: columns(
        ...([
          [names.round, 8],
          [names.heading, 24],
          [names.under, 28],
          [names.answer, 80],
        ] as const),
        ...([
          [names.leadsTo, 50],
          [names.name, 26],
          [names.unit, 26],
          [names.note, 36],
        ] as const),
      ),
      rows: view.rounds.flatMap((round) => answerRows(round, t)),
    },
    {
      name: titles.themes,
      columns: columns([names.round, 8], [words.theme.name, 36], [words.theme.answers, 14], [words.theme.quotes, 80]),
      rows: view.rounds.flatMap(({ number, themes }) =>
        themes.map(({ name, answers, quotes }) => [
          number,
          name ?? words.theme.rest,
          shown(answers, t),
          quotes.map(({ text }) => text).join('\n\n'),
        ]),
      ),
    },
    {
      name: titles.results,
      columns: columns(
        ...([
          [names.round, 8],
          [names.heading, 24],
          [words.round.kind, 24],
        ] as const),
        ...([
          [names.option, 50],
          [names.measure, 22],
          [names.value, 14],
        ] as const),
      ),
      rows: view.rounds.flatMap(({ number, heading, kind, result }) => {
        const of = [number, heading, words.kinds[kind]] as const;
        if (result === 'withheld') return [[...of, null, null, words.withheldShort]];
        if (typeof result === 'string') return [];
        return figuresOf(result, t).map(({ about, measure, value }) => [...of, about, measure, shown(value, t)]);
      }),
    },
    {
      name: titles.resolutions,
      columns: columns(
        ...([
          [resolutions.columns.text, 60],
          [resolutions.columns.owner, 26],
          [resolutions.columns.unit, 26],
        ] as const),
        ...([
          [resolutions.columns.due, 14],
          [resolutions.columns.from, 40],
          [resolutions.columns.done, 12],
        ] as const),
      ),
      rows: view.resolutions.map(({ text, owner, unit, due, from, done }) => [
        text,
        owner,
        unit,
        due === null ? null : { day: due },
        sourceOf(from, t),
        done ? resolutions.done : resolutions.open,
      ]),
    },
  ];
};

const shown = (value: number | 'withheld', t: Texts): number | string => (value === 'withheld' ? t.summary.withheldShort : value);

const overview = (view: SummaryView, t: Texts): readonly (readonly SheetCell[])[] => {
  const words = t.summary;
  const { title, organisation, date, purpose, participation, rounds } = view;
  const { columns: named, noUnit, heading } = words.participants;
  return [
    [words.heading, title],
    [words.organisation, organisation],
    [words.date, { day: date }],
    [words.purpose, purpose],
    [`${heading}: ${named.invited}`, participation.invited],
    [`${heading}: ${named.tookPart}`, shown(participation.tookPart, t)],
    ...participation.units.flatMap(({ unit, invited, tookPart }) => [
      [`${unit ?? noUnit}: ${named.invited}`, invited],
      [`${unit ?? noUnit}: ${named.tookPart}`, shown(tookPart, t)],
    ]),
    ...rounds.flatMap((round) => {
      const name = words.round.heading(round.number, round.heading);
      return [
        [name, round.question],
        [`${name}: ${words.round.kind}`, words.kinds[round.kind]],
        [`${name}: ${words.round.names}`, words.names[round.names]],
        [`${name}: ${words.round.answered}`, answered(round, t)],
        ...remarks(round, t).map((remark) => [name, remark]),
      ];
    }),
  ];
};

const answered = ({ result, answersPer, answered: given, asked }: SummaryView['rounds'][number], t: Texts): string => {
  const words = t.summary.round;
  if (result === 'skipped') return words.skipped;
  return result === 'not-held' ? words.notHeld : words.answeredOf[answersPer](given, asked);
};
