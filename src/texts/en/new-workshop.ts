import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';
import { refusals } from './refusals.ts';

export const newWorkshop: Texts['newWorkshop'] = {
  heading: 'New workshop',
  people: (people) => `${count(people, 'person', 'people')} can take part. They are divided into groups at random.`,
  template: 'Template',
  templateRequired: 'Choose a template.',
  title: 'Name of the workshop',
  titlePlaceholder: 'For example: Management day in March',
  answersPer: 'Who answers?',
  answersPerChoices: { person: 'Everyone for themselves', group: 'One joint answer from each group' },
  choiceRequired: 'Choose one of these.',
  splitBy: 'Divide by',
  splitByChoices: { count: 'Number of groups', size: 'Number of people in each group' },
  splitNumber: 'Number (of groups, or of people in each group)',
  splitNumberWrong: 'Give a whole number: 1 to 100 groups, or at least 2 people in each group.',
  minutes: 'Minutes per round',
  minutesWrong: 'Give a whole number between 1 and 240.',
  preview: 'Show the groups',
  cancel: 'Cancel',
  faults: {
    'empty-title': refusals['empty-title'],
    'title-too-long': refusals['title-too-long'],
    'too-few-people': refusals['too-few-people'],
    'bad-split': refusals['bad-split'],
    'bad-minutes': 'A round can be between 1 and 240 minutes. Give a whole number.',
  },
  groupPreview: {
    heading: 'This is how it will be',
    notYet: 'Nothing has been sent yet. People get their question when you start a round.',
    template: 'Template:',
    summary: (people, groups) => `${count(people, 'person', 'people')} in ${count(groups, 'group', 'groups')}`,
    answersPer: { person: 'Everyone answers for themselves', group: 'Each group answers together' },
    minutes: (minutes) => `${count(minutes, 'minute', 'minutes')} per round`,
    questions: 'The questions',
    groups: 'The groups',
    create: 'Create',
    shuffle: 'Shuffle again',
    back: 'Back',
  },
};
