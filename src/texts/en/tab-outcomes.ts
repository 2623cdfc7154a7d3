import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const tabOutcomes: Texts['tabOutcomes'] = {
  ways: 'What comes of the answers',
  toResult: 'To the result',
  themes: {
    onlyYou: 'Only you and the other facilitators see this page. The largest theme comes first.',
    answers: 'The answers in the theme',
    chosen: (chosen) => count(chosen, 'answer is chosen', 'answers are chosen'),
    choose: 'Choose answers to move, merge or hide them.',
    withChosen: 'What you can do with the chosen answers',
    standsFor: 'This answer is shown, and the others count as part of it',
    chooseAnswer: 'Choose an answer',
    sameMeans: 'Choose at least two answers that say the same.',
    theTheme: 'The whole theme',
    gone: 'The theme is not there any more. Somebody has changed the themes.',
  },
  decisions: {
    lead: 'What is not done comes first.',
    list: 'All decisions',
    search: 'Write a name or a unit',
    nobodyFound: 'Nobody has that name.',
    kept: 'What you have written stands here but is not saved.',
    gone: 'The decision has been removed. What you have written stands here. If you save, it becomes a new decision.',
    theirs: 'Use the saved version',
    askWithdraw: 'Remove the decision? It cannot be undone.',
    withdraw: 'Yes, remove it',
    keep: 'Keep the decision',
    openMine: (actions) => `${count(actions, 'action', 'actions')} to do`,
    seeMine: 'Show my actions',
  },
  summary: {
    onlyYou: 'This is how the summary looks when it is shown to everybody.',
    toAll: 'Send to everybody',
    toRound: 'See the result of the round',
  },
};
