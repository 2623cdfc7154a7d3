import type { SummaryRound } from '../app/views/summary.ts';
import type { Idea, Shown, SummaryAnswer } from '../app/views/summary-result.ts';
import type { Texts } from '../texts/texts.ts';
import { marksOf, underOf } from './answer-lines.ts';
import type { SheetCell } from './sheet.ts';

type Row = readonly SheetCell[];

/** Every text of a round, one to a row: round, heading, what it belongs to, the text, what it led to, name, unit, note. */
export const answerRows = ({ number, heading, result }: SummaryRound, t: Texts): readonly Row[] => {
  const row = (under: string | null, answer: SummaryAnswer, leadsTo: string | null = null): Row => [
    ...[number, heading, under, answer.text, leadsTo],
    ...[answer.by, answer.unit, marksOf(answer, t)],
  ];
  const rows = (under: string | null, answers: Shown<readonly SummaryAnswer[]>): readonly Row[] =>
    answers === 'withheld'
      ? [[number, heading, under, null, null, null, null, t.summary.withheld]]
      : answers.map((answer) => row(under, answer));
  const ideas = (all: readonly Idea[], leadsTo: string | null): readonly Row[] =>
    all.flatMap((idea) => [row(t.summary.ideas.levels[idea.level], idea, leadsTo), ...ideas(idea.from, idea.text)]);

  if (typeof result === 'string') return [];
  switch (result.kind) {
    case 'text':
      return result.sections.flatMap((section) => rows(underOf(section, t), section.answers));
    case 'one-two-four-all':
      return result.ideas === 'withheld' ? rows(null, 'withheld') : ideas(result.ideas, null);
    case 'consent': {
      const { position, open, objections, version } = t.summary.consent;
      const wordings = [...result.earlier.map(({ proposal }, index) => [version(index + 1), proposal] as const)];
      return [
        ...wordings.map(([under, text]) => row(under, ours(text))),
        row(result.settled ? position : open, ours(result.proposal)),
        ...rows(objections, result.objections),
      ];
    }
    case 'choice':
    case 'scale':
    case 'check':
    case 'ranking':
    case 'number':
    case 'vote':
      return [];
  }
};

const ours = (text: string): SummaryAnswer => ({ text, by: null, unit: null, typedIn: false, late: false });
