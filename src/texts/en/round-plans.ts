import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';
import { refusals } from './refusals.ts';
import { roundFields } from './round-fields.ts';

export const roundPlans: Texts['roundPlans'] = {
  heading: 'The rounds',
  add: 'Add a round',
  edit: 'Change',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  removeNow: 'Yes, remove the round',
  keep: 'Keep it',
  askRemove: (round) => `Do you want to remove round ${round}? This cannot be undone.`,
  toPreview: 'To the preview',
  held: 'Held or skipped. It cannot be changed.',
  full: 'A workshop can have 20 rounds at most. Remove one to add another.',
  changed: 'The rounds changed while the card was open. Look through them, and make the change again if it is needed.',
  changedForm: 'The rounds changed while you were writing. What you wrote is still here. Save again if it is to stand.',
  builtOn: (round, by) =>
    `Round ${round} must stay before round ${by}, which builds on it. Change the round that builds on it first.`,
  builtOnThis: 'A later round builds on this one, and cannot after what you have changed. Change the later round first.',
  onlyRound: 'A workshop needs at least one round. Add another before you remove this one.',
  kindHeading: { adding: 'New round', changing: 'Another kind of round' },
  formHeading: { adding: 'New round', changing: (round) => `Change round ${round}` },
  kind: 'What kind of round?',
  kindRequired: 'Choose what kind of round it is to be.',
  goOn: 'Go on',
  changeKind: 'Other kind',
  save: 'Save the round',
  cancel: 'Cancel',
  kinds: {
    text: 'Open question',
    choice: 'Choose one option',
    choices: 'Choose several options',
    scale: 'Scale 1 to 5',
    ranking: 'Ranking',
    number: 'A number',
    'check-in': 'Check-in',
    'check-out': 'Check-out',
    'one-two-four': '1-2-4-all',
    vote: 'Vote on themes',
    consent: 'Consent',
    topics: 'Topics to choose a group by',
  },
  kindMeans: {
    text: 'everybody answers in their own words',
    choice: 'one of the options that you write',
    choices: 'one or more of the options',
    scale: 'a figure, with words for the ends',
    ranking: 'first, second and third of the options',
    number: 'how many, per cent or days, for example',
    'check-in': 'a figure and a word when you begin',
    'check-out': 'a figure and a word when you end',
    'one-two-four': 'alone, two and two, four and four: three rounds',
    vote: 'dots on themes from an earlier round',
    consent: 'support, can live with or object to a proposal',
    topics: 'everybody chooses a topic, then sits by it: two rounds',
  },
  line: {
    minutes: (minutes) => count(minutes, 'minute', 'minutes'),
    days: (opens, closes) => `opens ${opens}, closes ${closes}`,
    late: 'late answers are taken',
    names: { all: 'names are shown', facilitator: 'names are shown to the facilitator only', nobody: 'anonymous' },
    answersPer: { person: 'everyone for themselves', group: 'one answer per group', pair: 'two and two', four: 'four and four' },
    from: (round) => `builds on round ${round}`,
    seating: { keep: 'the same groups', remix: 'new groups', 'by-topic': 'groups by topic' },
  },
  clock: {
    'does-not-exist': (time) =>
      `The clocks go forward that night, so the time you chose does not exist. It will be an hour later, ${time}.`,
    'exists-twice': (time) => `The clocks go back that night, so ${time} comes twice. It will be the first time.`,
  },
  along: {
    pair: { heading: 'Two and two', question: 'Tell each other what you wrote. Which thoughts do you two want to take further?' },
    four: { heading: 'Four and four', question: 'Put together what the pairs wrote. What matters most for everybody to hear?' },
    topics: { heading: 'Groups by topic' },
  },
  fields: roundFields,
  fault: (detail) => {
    const most = (detail.most ?? 0).toLocaleString('en-GB');
    switch (detail.fault) {
      case 'too-few-options':
        return `Write at least ${detail.least ?? 2} options, one on each line.`;
      case 'too-many-options':
        return `There can be ${most} options at most, so that they can be read on a phone.`;
      case 'option-too-long':
        return `An option can have ${most} characters at most. Shorten the longest.`;
      case 'option-twice':
        return `This option is there twice: ${detail.option ?? ''}`;
      case 'bad-places':
        return `Say how many places are to be filled: 1 to ${most}.`;
      case 'label-missing':
        return 'Write what the figure means. Without words nobody knows which way the scale goes.';
      case 'label-too-long':
        return `The text can have ${most} characters at most.`;
      case 'range-empty':
        return 'The greatest number must be greater than the least.';
      case 'number-too-large':
        return 'The numbers are too large.';
      case 'unit-too-long':
        return `The unit can have ${most} characters at most.`;
      case 'bad-budget':
        return `Give 1 to ${most} dots, or leave the field empty.`;
      case 'bad-cap':
        return `Give 1 to ${most} dots per theme, or leave the field empty.`;
      case 'cap-over-budget':
        return 'There cannot be more dots on a theme than each person has.';
      case 'proposal-empty':
        return 'Write the proposal to take a position on.';
      case 'proposal-too-long':
        return `The proposal is too long. It can have ${most} characters at most.`;
      case 'too-few-themes':
      case 'too-many-themes':
      case 'theme-too-long':
        return 'Choose a round with answers in words. You make the themes of them.';
      case 'not-a-number':
        return 'Write a number in figures.';
      case 'date-missing':
        return 'Choose a date.';
      case 'date-unreadable':
        return 'The date cannot be read. Write it as 2026-03-13.';
      case 'time-missing':
        return 'Choose a time.';
      case 'time-unreadable':
        return 'The time cannot be read. Write it as 13:00.';
      case 'closes-in-the-past':
        return 'That time has passed. Choose a later one.';
      default:
        return refusals[detail.fault];
    }
  },
};
