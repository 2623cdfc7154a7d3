import type { Round } from '../../domain/workshop/state.ts';
import type { Texts } from '../texts.ts';

export const home: Texts['home'] = {
  hello: (name) => `Hello ${name}!`,
  now: 'What concerns you now',
  comesHere: 'When a round starts, the question comes here.',
  answered: { person: 'You have answered', group: 'Your group has answered' },
  notAnswered: { person: 'You have not answered yet', group: 'Your group has not answered yet' },
  answer: 'Answer',
  showMyAnswer: 'Show my answer',
  lastResult: 'The latest result',
  showResult: 'Show the result',
  workshops: 'Workshops under way',
  noWorkshops: 'No workshop is under way. Create one when you like.',
  newWorkshop: 'New workshop',
  allWorkshops: 'All workshops',
  open: 'Open',
  myAnswers: 'My answers',
  otherLanguage: 'Svenska',
  typeHeading: 'You can also write to me',
  type: {
    help: 'help – this card',
    workshop: 'workshop – create and run workshops',
    myAnswers: 'my answers – everything you have answered',
    language: 'language – switch between Swedish and English',
  },
  where: (round, rounds, phase, answered, asked) =>
    phase === 'open'
      ? `Round ${round} of ${rounds} is open · ${answered} of ${asked} answers`
      : `Round ${round} of ${rounds} ${phases[phase]}`,
  list: {
    heading: 'Workshops',
    none: 'There are no workshops yet.',
    ended: 'Ended',
    more: (more) => `There are also ${more} older ones that are not shown here.`,
  },
  mine: {
    heading: 'My answers',
    none: 'You have not answered anything yet. Your answers gather here in time.',
    saved: { person: (when) => `You answered ${when}`, group: (when) => `Your group’s answer ${when}` },
    canChange: 'The round is open, so the answer can be changed.',
    nameless: {
      open: 'You have answered without your name. The answer is on the round’s card until the round closes.',
      closed: 'You answered without your name. The answer can therefore no longer be shown.',
    },
  },
};

const phases: Readonly<Record<Exclude<Round['phase'], 'open'>, string>> = {
  planned: 'has not started',
  skipped: 'was skipped',
  closed: 'is closed',
};
