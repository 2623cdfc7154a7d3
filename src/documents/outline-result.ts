import type { RoundResult, Shown, SummaryAnswer } from '../app/views/summary-result.ts';
import type { Texts } from '../texts/texts.ts';
import { ideaItem, itemOf, underOf } from './answer-lines.ts';
import { type Block, type Column, heading, list, paragraph, table } from './block.ts';
import { figure, share } from './figures.ts';
import { figuresOf, stepsOf } from './result-figures.ts';

/** What a round came to, as it is read. */
export const resultBlocks = (result: RoundResult, answered: number, t: Texts): readonly Block[] => {
  const words = t.summary;
  switch (result.kind) {
    case 'text':
      return [
        heading(2, words.round.answers),
        ...result.sections.flatMap((section) => {
          const under = underOf(section, t);
          return [...(under === null ? [] : [heading(3, under)]), ...answers(section.answers, t)];
        }),
      ];
    case 'choice': {
      const rows = result.options.map(({ text, count }) => [text, figure(count, t), share(count, answered, t)]);
      const { option, count, share: part, several } = words.choice;
      return [
        ...titled(t),
        ...(result.several ? [paragraph(several)] : []),
        ...table([named(option), ...figured(count, part)], rows),
      ];
    }
    case 'scale':
      return [...titled(t), ...scale(result, answered, t)];
    case 'check':
      return [
        ...titled(t),
        ...scale(result, answered, t),
        heading(2, words.words.heading),
        ...unlessWithheld(result.words, t, (all) =>
          table(
            [named(words.words.word), ...figured(words.words.count)],
            all.map(({ word, count }) => [word, figure(count, t)]),
          ),
        ),
      ];
    case 'number': {
      const rows = figuresOf(result, t).map(({ measure, value }) => [measure, figure(value, t)]);
      return [...titled(t), ...table([named(words.number.measure), ...figured(words.number.value)], rows)];
    }
    case 'ranking': {
      const { place, option, points } = words.ranking;
      return [
        ...titled(t),
        ...unlessWithheld(result.options, t, (all) =>
          table(
            [...figured(place), named(option), ...figured(points)],
            all.map((one) => [figure(one.place, t), one.text, figure(one.points, t)]),
          ),
        ),
      ];
    }
    case 'vote': {
      const { place, theme, dots, voters, budget } = words.vote;
      return [
        ...titled(t),
        paragraph(budget(result.budget)),
        ...unlessWithheld(result.themes, t, (all) =>
          table(
            [...figured(place), named(theme), ...figured(dots, voters)],
            all.map((one) => [figure(one.place, t), one.name, figure(one.dots, t), figure(one.voters, t)]),
          ),
        ),
      ];
    }
    case 'one-two-four-all':
      return [
        heading(2, words.ideas.heading),
        ...unlessWithheld(result.ideas, t, (ideas) => list(ideas.map((idea) => ideaItem(idea, t)))),
      ];
    case 'consent':
      return consent(result, t);
  }
};

const named = (column: string): Column => ({ heading: column });

const figured = (...columns: readonly string[]): readonly Column[] =>
  columns.map((column) => ({ heading: column, figures: true }));

const titled = (t: Texts): readonly Block[] => [heading(2, t.summary.round.result)];

const unlessWithheld = <Value extends object>(
  value: Shown<Value>,
  t: Texts,
  blocks: (value: Value) => readonly Block[],
): readonly Block[] => (value === 'withheld' ? [paragraph(t.summary.withheld)] : blocks(value));

const answers = (all: Shown<readonly SummaryAnswer[]>, t: Texts): readonly Block[] =>
  unlessWithheld(all, t, (shown) => list(shown.map((answer) => itemOf(answer, t))));

/** Those to an earlier wording, each with what came of it; nothing where there were none. */
const earlierObjections = (all: Consent['objections'], t: Texts): readonly Block[] =>
  all.length === 0
    ? []
    : unlessWithheld(all, t, (shown) =>
        list(shown.map((one) => itemOf({ ...one, text: `${one.text} (${t.summary.consent.now[one.now]})` }, t))),
      );

type Scale = Extract<RoundResult, { kind: 'scale' | 'check' }>;

const scale = (result: Scale, answered: number, t: Texts): readonly Block[] => {
  const words = t.summary.scale;
  return [
    ...unlessWithheld(result.counts, t, (counts) =>
      table(
        [named(words.step), ...figured(words.count, t.summary.choice.share)],
        stepsOf(result).map((step, index) => {
          const count = counts[index] ?? 0;
          return [step, figure(count, t), share(count, answered, t)];
        }),
      ),
    ),
    paragraph(`${words.mean}: ${figure(result.mean, t, 1)}`),
  ];
};

type Consent = Extract<RoundResult, { kind: 'consent' }>;

const consent = (result: Consent, t: Texts): readonly Block[] => {
  const words = t.summary.consent;
  const stances = (of: Pick<Consent, 'stances'>): readonly Block[] =>
    unlessWithheld(of.stances, t, ({ supports, canLiveWith, objects }) =>
      table(
        [named(words.stance), ...figured(words.count)],
        [
          [words.stances.supports, figure(supports, t)],
          [words.stances.canLiveWith, figure(canLiveWith, t)],
          [words.stances.objects, figure(objects, t)],
        ],
      ),
    );
  const { objections, earlier } = result;
  return [
    heading(2, result.settled ? words.position : words.open),
    paragraph(result.proposal),
    ...stances(result),
    heading(2, words.objections),
    ...(objections.length === 0 ? [paragraph(words.noObjections)] : answers(objections, t)),
    ...(earlier.length === 0 ? [] : [heading(2, words.earlier)]),
    ...earlier.flatMap((one, index) => [
      heading(3, words.version(index + 1)),
      paragraph(one.proposal),
      ...stances(one),
      ...earlierObjections(one.objections, t),
    ]),
  ];
};
