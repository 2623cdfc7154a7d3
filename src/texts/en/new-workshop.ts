import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';
import { refusals } from './refusals.ts';

export const newWorkshop: Texts['newWorkshop'] = {
  heading: 'New workshop',
  people: (people) => `${count(people, 'person', 'people')} can take part.`,
  template: 'Template',
  templateRequired: 'Choose a template.',
  title: 'Name of the workshop',
  titlePlaceholder: 'For example: Management day in March',
  answersPer: 'Who answers?',
  answersPerChoices: { person: 'Everyone for themselves', group: 'One joint answer from each group' },
  proposal: 'The proposal to take a position on',
  proposalMeans: 'The template Consent needs a proposal. You can change it until the round starts.',
  names: 'Can people see who answered what?',
  namesChoices: {
    all: 'Names are shown',
    facilitator: 'Names are shown to the facilitator only',
    nobody: 'Anonymous: nobody can know who wrote what',
  },
  mode: 'How are the groups made?',
  modeChoices: { mixed: 'Mixed across units', 'by-unit': 'Each administration by itself' },
  director: 'The director sits in a group too',
  observers: 'The observers sit in the groups too',
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
    'anonymous-needs-persons': refusals['anonymous-needs-persons'],
    'proposal-missing': 'Write the proposal to take a position on.',
    'proposal-too-long': 'The proposal is too long. It may have 1,000 characters at most.',
    'bad-minutes': 'A round can be between 1 and 240 minutes. Give a whole number.',
  },
  groupPreview: {
    heading: 'This is how it will be',
    notYet: 'Nothing has been sent yet. People get their question when you start a round.',
    template: 'Template:',
    summary: (people, groups) => `${count(people, 'person', 'people')} in ${count(groups, 'group', 'groups')}`,
    answersPer: { person: 'Everyone answers for themselves', group: 'Each group answers together' },
    mode: { mixed: 'Mixed across units', 'by-unit': 'Each administration by itself' },
    units: (units) => `Every group has at least ${count(units, 'unit', 'units')}.`,
    met: (pairs, byChance) => {
      const chance = `(by chance: ${byChance})`;
      if (pairs > 0) return `${count(pairs, 'pair has', 'pairs have')} met before ${chance}.`;
      return byChance === 0 ? 'Nobody has sat in a group with another before.' : `Nobody has met before ${chance}.`;
    },
    arrange: 'Change the groups',
    plan: 'Change the rounds',
    questions: 'The questions',
    groups: 'The groups',
    create: 'Create',
    shuffle: 'Shuffle again',
    back: 'Back',
  },
};
