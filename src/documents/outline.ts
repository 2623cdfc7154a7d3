import type { SummaryRound, SummaryTheme, SummaryView } from '../app/views/summary.ts';
import { dayOf } from '../texts/day.ts';
import type { Texts } from '../texts/texts.ts';
import { dayAndClock } from '../texts/time.ts';
import { itemOf } from './answer-lines.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';
import { figure } from './figures.ts';
import { resultBlocks } from './outline-result.ts';

/** The summary as a text to read: one title, then sections in the order that things happened. */
export const outline = (view: SummaryView, t: Texts): readonly Block[] => {
  const words = t.summary;
  return [
    { is: 'title', text: view.title },
    {
      is: 'facts',
      facts: [
        ...(view.organisation === '' ? [] : [[words.organisation, view.organisation] as const]),
        [words.date, dayOf(view.date, t.language)],
        ...(view.purpose === null ? [] : [[words.purpose, view.purpose] as const]),
      ],
    },
    ...participants(view, t),
    ...view.rounds.flatMap((round) => roundBlocks(round, t)),
    ...resolutions(view, t),
    paragraph(words.composed(dayAndClock(view.composedAt, t.language))),
  ];
};

const participants = ({ participation: { invited, tookPart, units } }: SummaryView, t: Texts): readonly Block[] => {
  const words = t.summary.participants;
  const said = tookPart === 'withheld' ? words.invitedOnly(invited) : words.tookPart(tookPart, invited);
  const { columns } = words;
  return [
    heading(1, words.heading),
    paragraph(said),
    ...table(
      [{ heading: columns.unit }, { heading: columns.invited, figures: true }, { heading: columns.tookPart, figures: true }],
      units.map((unit) => [unit.unit ?? words.noUnit, figure(unit.invited, t), figure(unit.tookPart, t)]),
    ),
  ];
};

const roundBlocks = (round: SummaryRound, t: Texts): readonly Block[] => {
  const words = t.summary.round;
  const { result } = round;
  const held = result !== 'skipped' && result !== 'not-held';
  return [
    heading(1, words.heading(round.number, round.heading)),
    {
      is: 'facts',
      facts: [
        [words.question, round.question],
        [words.kind, t.summary.kinds[round.kind]],
        [words.names, t.summary.names[round.names]],
        ...(held ? [[words.answered, words.answeredOf[round.answersPer](round.answered, round.asked)] as const] : []),
      ],
    },
    ...remarks(round, t).map(paragraph),
    ...themes(round.themes, t),
    ...body(round, t),
  ];
};

const body = ({ result, answered }: SummaryRound, t: Texts): readonly Block[] => {
  const words = t.summary.round;
  if (result === 'skipped') return [paragraph(words.skipped)];
  if (result === 'not-held') return [paragraph(words.notHeld)];
  if (result === 'not-shown') return [paragraph(words.notShown)];
  if (answered === 0) return [paragraph(words.none)];
  return result === 'withheld' ? [paragraph(t.summary.withheld)] : resultBlocks(result, answered, t);
};

/** How many of the answers there is something to say about. */
export const remarks = ({ typedIn, late, hidden }: SummaryRound, t: Texts): readonly string[] => {
  const words = t.summary.round;
  return [
    ...(typedIn > 0 ? [words.typedIn(typedIn)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
  ];
};

const themes = (all: readonly SummaryTheme[], t: Texts): readonly Block[] => {
  const words = t.summary.theme;
  if (all.length === 0) return [];
  const rows = all.map(({ name, answers }) => [name ?? words.rest, figure(answers, t)]);
  const quoted = all.filter(({ quotes }) => quotes.length > 0);
  return [
    heading(2, words.heading),
    ...table([{ heading: words.name }, { heading: words.answers, figures: true }], rows),
    ...quoted.flatMap(({ name, quotes }) => [heading(3, name ?? words.rest), ...list(quotes.map((quote) => itemOf(quote, t)))]),
  ];
};

const resolutions = ({ resolutions: all }: SummaryView, t: Texts): readonly Block[] => {
  const words = t.summary.resolutions;
  const { text, owner, due, from, done } = words.columns;
  return [
    heading(1, words.heading),
    ...(all.length === 0 ? [paragraph(words.none)] : []),
    ...table(
      [{ heading: text, wide: true }, ...[owner, due, from, done].map((column) => ({ heading: column }))],
      all.map((one) => [
        one.text,
        [one.owner, one.unit].filter((part) => part !== null).join(', '),
        one.due === null ? '' : dayOf(one.due, t.language),
        sourceOf(one.from, t),
        one.done ? words.done : words.open,
      ]),
    ),
  ];
};

/** The round, and the theme in it, that a decision came from. */
export const sourceOf = (from: SummaryView['resolutions'][number]['from'], t: Texts): string => {
  if (from === null) return '';
  const round = t.summary.round.heading(from.round, from.heading);
  return from.theme === null ? round : t.summary.resolutions.from(round, from.theme);
};
