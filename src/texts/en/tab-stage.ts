import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

/** The stage and the result pages: what the room sees together on the wall, and the same to read in peace. */
export const tabStage: Texts['tabStage'] = {
  stageOf: (title) => `The stage of ${title}`,
  between: {
    next: 'Coming up',
    round: (round, heading) => `Round ${round}: ${heading}`,
    comesInChat: 'The question comes to your chat when the round starts.',
    closed: 'The round is closed',
    resultSoon: 'The result will be shown here in a moment.',
    skipped: 'We skip this round',
    thanks: 'Thank you for today!',
    ended: 'The workshop has ended.',
  },
  clock: {
    left: (minutes, seconds) =>
      minutes === 0
        ? `${count(seconds, 'second', 'seconds')} left`
        : `${count(minutes, 'minute', 'minutes')} and ${count(seconds, 'second', 'seconds')} left`,
    title: 'Time left',
    over: 'Time is up',
    until: (when) => `Answer by ${when}`,
  },
  groups: {
    title: 'How far the groups have come',
    group: (number, answered, asked) => `Group ${number}: ${answered} of ${asked} have answered`,
    has: (number) => `Group ${number} has answered`,
    hasNot: (number) => `Group ${number} has not answered`,
  },
  anonymous: 'Nobody will know who answered what.',
  controls: {
    title: 'Run the stage',
    previous: 'Previous page',
    next: 'Next page',
    pause: 'Stay on this page',
    play: 'Turn pages automatically',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    light: 'Light stage',
    dark: 'Dark stage',
    keys: 'Turn pages with the arrow keys.',
  },
  slides: {
    themes: 'What comes back',
    figures: 'What you answered',
    words: 'Your words',
    objections: 'Objections that remain',
    idea: (idea, ideas) => `Idea ${idea} of ${ideas}`,
    part: (part, parts) => `${part} of ${parts}`,
  },
  result: {
    heading: (round, heading) => `Round ${round}: ${heading}`,
    kicker: 'Result',
    toStage: 'Open the stage',
    onlyYou: 'Only you as a facilitator see this.',
    onlyYouNames: 'Only you as a facilitator see this. When the result is shown to everybody there are no names.',
    asAll: 'Show it as everybody sees it',
    apart: 'Each apart',
    apartMeans: 'Units where fewer than five have answered are shown together with others, so that nobody can be pointed out.',
    part: { kind: (kind) => `Others (${kind})`, rest: 'Others' },
    answersIn: (answered, asked) => `${answered} of ${asked}`,
    mean: 'Mean',
    median: 'Median',
    ofFive: 'on a scale from 1 to 5',
    builtOn: 'Grew out of',
    answersGiven: (answers) => count(answers, 'answer', 'answers'),
  },
};
