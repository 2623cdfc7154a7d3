import type { CardElementArray } from '@microsoft/teams.cards';
import type { Question } from '../../src/domain/questions/questions.ts';
import { checkInput } from './check.ts';
import { choiceInput } from './choice.ts';
import { consentInput } from './consent.ts';
import { type Field, faultLine } from './field.ts';
import { numberInput } from './number.ts';
import { rankingInput } from './ranking.ts';
import { scaleInput } from './scale.ts';
import { textInput } from './text.ts';
import { voteInput } from './vote.ts';

/**
 * The inputs that a question is answered with. `label` is what a box for free text is called. What is wrong stands at its input; what
 * belongs to none of them (a theme that is gone) above them all.
 */
export const answerInputs = (question: Question, label: string, field: Field): CardElementArray => {
  const inputs = inputsOf(question, label, field);
  const shown = JSON.stringify(inputs);
  const homeless = field.faults.map((fault) => faultLine(fault, field.t)).filter((said) => !shown.includes(JSON.stringify(said)));
  return [...homeless, ...inputs];
};

const inputsOf = (question: Question, label: string, field: Field): CardElementArray => {
  switch (question.kind) {
    case 'text':
      return textInput(label, field);
    case 'choice':
      return choiceInput(question, field);
    case 'scale':
      return scaleInput(question, field.t.answer.inputs.scale.label, field);
    case 'ranking':
      return rankingInput(question, field);
    case 'number':
      return numberInput(question, field);
    case 'check':
      return checkInput(question, field);
    case 'vote':
      return voteInput(question, field);
    case 'consent':
      return consentInput(field);
  }
};
