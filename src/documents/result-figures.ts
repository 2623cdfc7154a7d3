import type { RoundResult, Shown } from '../app/views/summary-result.ts';
import type { Texts } from '../texts/texts.ts';

/** One figure of a result: what it is about (an option, a step, a theme) where there is one, what it measures, and how much. */
export interface ResultFigure {
  readonly about: string | null;
  readonly measure: string;
  readonly value: Shown<number>;
}

/** The steps of a scale, with the words for its two ends: `1 (långt ifrån)`. */
export const stepsOf = ({
  lowLabel,
  highLabel,
}: {
  readonly lowLabel: string;
  readonly highLabel: string;
}): readonly string[] => [`1${labelled(lowLabel)}`, '2', '3', '4', `5${labelled(highLabel)}`];

const labelled = (label: string): string => (label === '' ? '' : ` (${label})`);

/** Every figure of a result, in the order to show them. Texts, and ideas, are no figures. */
export const figuresOf = (result: RoundResult, t: Texts): readonly ResultFigure[] => {
  const words = t.summary;
  switch (result.kind) {
    case 'text':
    case 'one-two-four-all':
      return [];
    case 'choice':
      return result.options.map(({ text, count }) => ({ about: text, measure: words.choice.count, value: count }));
    case 'scale':
      return scaleFigures(result, t);
    case 'check': {
      const { count } = words.words;
      const each = listed(result.words, count, ({ word, count: value }) => [{ about: word, measure: count, value }]);
      return [...scaleFigures(result, t), ...each];
    }
    case 'ranking':
      return listed(result.options, words.ranking.points, ({ text, points, place }) => [
        { about: text, measure: words.ranking.place, value: place },
        { about: text, measure: words.ranking.points, value: points },
      ]);
    case 'number': {
      const counted = (measure: string) => (result.unit === null ? measure : `${measure} (${result.unit})`);
      return (['median', 'mean', 'least', 'most'] as const).map((measure) => ({
        about: null,
        measure: counted(words.number[measure]),
        value: result[measure],
      }));
    }
    case 'vote':
      return listed(result.themes, words.vote.dots, ({ name, place, dots, voters }) => [
        { about: name, measure: words.vote.place, value: place },
        { about: name, measure: words.vote.dots, value: dots },
        { about: name, measure: words.vote.voters, value: voters },
      ]);
    case 'consent':
      return [
        ...result.earlier.flatMap((one, index) => stanceFigures(one, `${words.consent.version(index + 1)}: `, t)),
        ...stanceFigures(result, '', t),
      ];
  }
};

type Stances = Pick<Extract<RoundResult, { kind: 'consent' }>, 'stances'>;

const stanceFigures = ({ stances }: Stances, of: string, t: Texts): readonly ResultFigure[] => {
  const words = t.summary.consent;
  return (['supports', 'canLiveWith', 'objects'] as const).map((stance) => ({
    about: of + words.stances[stance],
    measure: words.count,
    value: stances === 'withheld' ? stances : stances[stance],
  }));
};

const scaleFigures = (result: Extract<RoundResult, { kind: 'scale' | 'check' }>, t: Texts): readonly ResultFigure[] => {
  const { count, mean } = t.summary.scale;
  const { counts } = result;
  return [
    ...stepsOf(result).map((about, index) => ({
      about,
      measure: count,
      value: counts === 'withheld' ? counts : (counts[index] ?? 0),
    })),
    { about: null, measure: mean, value: result.mean },
  ];
};

const listed = <One>(
  all: Shown<readonly One[]>,
  measure: string,
  figures: (one: One) => readonly ResultFigure[],
): readonly ResultFigure[] => (all === 'withheld' ? [{ about: null, measure, value: all }] : all.flatMap(figures));
