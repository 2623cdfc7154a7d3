import type { AnswerSection, Idea, SummaryAnswer } from '../app/views/summary-result.ts';
import type { Texts } from '../texts/texts.ts';
import type { Item } from './block.ts';

/** What there is to say about an answer beside who gave it: that it was typed in afterwards, or late. */
export const marksOf = ({ typedIn, late }: SummaryAnswer, t: Texts): string | null =>
  [...(typedIn ? [t.summary.marks.typedIn] : []), ...(late ? [t.summary.marks.late] : [])].join(', ') || null;

/** An answer as it stands in a list, with who gave it where that is to be said. */
export const itemOf = (answer: SummaryAnswer, t: Texts): Item => ({
  text: answer.text,
  note: [answer.by, answer.unit, marksOf(answer, t)].filter((part) => part !== null).join(', ') || null,
});

/** An idea, with the ideas that went into it below it. */
export const ideaItem = (idea: Idea, t: Texts): Item => {
  const { text, note } = itemOf(idea, t);
  const level = t.summary.ideas.levels[idea.level];
  return { text, note: note === null ? level : `${level}, ${note}`, items: idea.from.map((part) => ideaItem(part, t)) };
};

/** What a section's answers belong to; null where all belong together. */
export const underOf = ({ under }: AnswerSection, t: Texts): string | null => {
  switch (under.is) {
    case 'theme':
      return under.name;
    case 'group':
      return t.summary.group(under.number);
    case 'rest':
      return t.summary.theme.rest;
    case 'all':
      return null;
  }
};
