import type { CardElementArray } from '@microsoft/teams.cards';
import type { SummaryRound } from '../../src/app/views/summary.ts';
import type { RoundResult } from '../../src/app/views/summary-result.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { line, quiet } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { figure, percent } from '../results/figures.ts';

/** Room for a round's question, in UTF-16 units as JSON writes them; and how many of the first are told of what has an order. */
const ROOM = { question: 200, top: 5 } as const;

/** One round in the summary: what was asked, how many answered, and what it came to in a line or two of at most `units`. */
export const roundLines = (round: SummaryRound, units: number, t: Texts): CardElementArray => {
  const { number, heading: word, question, answersPer, answered, asked, result } = round;
  const words = t.summary.round;
  const said = saidOf(round, t);
  return [
    personText(words.heading(number, word), { weight: 'Bolder' }, { separator: true, spacing: 'Medium' }),
    personText(cut(question, ROOM.question), { isSubtle: true }, { spacing: 'None' }),
    ...(result === 'skipped' ? [quiet(words.skipped)] : []),
    ...(result === 'not-held' ? [quiet(words.notHeld)] : []),
    ...(result === 'not-shown' ? [quiet(words.notShown)] : []),
    ...(said === null ? [] : [line(words.answeredOf[answersPer](answered, asked), { spacing: 'Small' })]),
    ...(said ?? []).map((text) => personText(cut(text, units), {}, { spacing: 'Small' })),
  ];
};

/** Null for a round that was not held. */
const saidOf = ({ result, themes, answered }: SummaryRound, t: Texts): readonly string[] | null => {
  const words = t.summaryCard;
  if (result === 'skipped' || result === 'not-held' || result === 'not-shown') return null;
  if (answered === 0) return [t.summary.round.none];
  if (result === 'withheld') return [t.result.withheld];
  if (themes.length > 0) {
    const named = themes.map(({ name, answers }) => {
      const count = answers === 'withheld' ? t.summary.withheldShort : String(answers);
      return `${name ?? t.summary.theme.rest} (${count})`;
    });
    return [words.themes(named.join(', '))];
  }
  return resultLines(result, answered, t);
};

const resultLines = (result: RoundResult, answered: number, t: Texts): readonly string[] => {
  const words = t.summaryCard;
  const withheld = [t.result.withheld];
  switch (result.kind) {
    case 'text':
      return result.sections.some(({ answers }) => answers === 'withheld') ? withheld : [words.answers(answered)];
    case 'choice': {
      const told = result.options.flatMap(({ text, count }) =>
        count === 'withheld' ? [] : [`${text}: ${t.result.countOf(count, percent(count, answered, t))}`],
      );
      return told.length === 0 ? withheld : [told.join(', ')];
    }
    case 'scale':
    case 'check': {
      const { mean, highLabel } = result;
      if (mean === 'withheld') return withheld;
      const top = result.kind === 'check' && result.words !== 'withheld' ? result.words.slice(0, ROOM.top) : [];
      return [
        words.mean(figure(mean, t), highLabel === '' ? '' : words.highIs(highLabel)),
        ...(top.length === 0 ? [] : [words.words(top.map(({ word, count }) => `${word} (${count})`).join(', '))]),
      ];
    }
    case 'ranking':
      return result.options === 'withheld'
        ? withheld
        : [ordered(result.options.map(({ place, text, points }) => [place, text, t.result.points(points)]))];
    case 'vote':
      return result.themes === 'withheld'
        ? withheld
        : [ordered(result.themes.map(({ place, name, dots }) => [place, name, t.result.dots(dots)]))];
    case 'number': {
      const { median, unit } = result;
      return median === 'withheld' ? withheld : [words.median(`${figure(median, t)}${unit === null ? '' : ` ${unit}`}`)];
    }
    case 'one-two-four-all':
      return result.ideas === 'withheld' ? withheld : [words.ideas(result.ideas.length)];
    case 'consent': {
      const { stances, objections, settled, proposal } = result;
      if (stances === 'withheld') return withheld;
      const left = objections === 'withheld' ? 0 : objections.length;
      return [
        `${words.position[settled ? 'settled' : 'open']}: ${proposal}`,
        words.stances(stances.supports, stances.canLiveWith, stances.objects),
        left === 0 ? t.result.agreed : t.result.objectionsRemain(left),
      ];
    }
  }
};

/** Dots in between, since a place with a full stop would look like a list. */
const ordered = (all: readonly (readonly [place: number, text: string, value: string])[]): string =>
  all
    .slice(0, ROOM.top)
    .map(([place, text, value]) => `${place} · ${text} (${value})`)
    .join(', ');
