import { count } from '../plural.ts';
import type { answerFault as swedish } from '../sv/answer-faults.ts';

export const answerFault: typeof swedish = (fault, write) => {
  switch (fault.fault) {
    case 'text-empty':
      return 'Write an answer before you send.';
    case 'text-too-long':
      return `The text is too long. It can have at most ${write(fault.most)} characters but has ${write(fault.length)}. Shorten it and send again.`;
    case 'choice-empty':
      return 'Choose at least one option before you send.';
    case 'choice-not-there':
      return 'One of the options is no longer there. Choose again.';
    case 'too-many-choices':
      return `You have chosen ${fault.given} options but can choose ${fault.most}. Remove ${fault.given - fault.most}.`;
    case 'score-missing':
      return 'Choose a step from 1 to 5.';
    case 'score-out-of-range':
      return `The scale goes from ${fault.least} to ${fault.most}. Choose one of the steps.`;
    case 'rank-missing':
      return 'Choose an option for this place.';
    case 'rank-twice':
      return `You have chosen “${fault.option}” both as number ${fault.first} and as number ${fault.again}. Choose something else for one of them.`;
    case 'number-missing':
      return 'Enter a number before you send.';
    case 'number-not-a-number':
      return 'That is not a number. Use digits only, for example 12 or 3.5.';
    case 'number-out-of-range':
      return `${write(fault.given)} is outside the range. Enter a number from ${write(fault.least)} to ${write(fault.most)}.`;
    case 'word-empty':
      return 'Write one word before you send.';
    case 'word-several':
      return 'Write one word only.';
    case 'word-too-long':
      return `The word is too long. It can have at most ${fault.most} characters but has ${write(fault.length)}.`;
    case 'dots-none':
      return 'Place at least one dot before you send.';
    case 'dots-over-budget':
      return `You have placed ${count(fault.given, 'dot', 'dots')} but have ${fault.budget}. Remove ${write(fault.given - fault.budget)}.`;
    case 'dots-over-cap':
      return `You have placed ${count(fault.given, 'dot', 'dots')} on “${fault.theme}” but can place at most ${fault.cap}. Remove ${write(fault.given - fault.cap)}.`;
    case 'dots-negative':
    case 'dots-not-whole':
      return `The number of dots on “${fault.theme}” must be a whole number, 0 or more. Choose again.`;
    case 'theme-not-there':
      return 'One of the themes is no longer there. Look over your dots and send again.';
    case 'stance-missing':
      return 'Choose whether you support the proposal, can live with it or object.';
    case 'objection-without-reason':
      return 'A reason is needed if you object. Write what needs to change.';
  }
};
