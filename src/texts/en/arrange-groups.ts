import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const arrangeGroups: Texts['arrangeGroups'] = {
  heading: 'Change the groups',
  now: 'The groups now',
  changes: {
    move: 'Move somebody',
    swap: 'Let two change places',
    together: 'Keep two together',
    apart: 'Keep two apart',
    lock: 'Lock a place',
  },
  means: {
    move: 'They stay in their new group even if you shuffle again.',
    swap: 'Both stay in their new groups even if you shuffle again.',
    together: 'The two sit in the same group, now and when you shuffle again.',
    apart: 'The two sit in different groups, now and when you shuffle again.',
    lock: 'They stay in their group when you shuffle again.',
  },
  person: 'Who?',
  other: 'And who else?',
  choosePerson: 'Choose a person',
  toGroup: 'To group number',
  toGroupWrong: (groups) => `Give the number of a group, from 1 to ${groups}.`,
  sits: (name, group) => `${name} · group ${group}`,
  search: 'Search by name or unit',
  searchButton: 'Search',
  shownOf: (shown, all) => `Here are ${shown} of ${count(all, 'person', 'people')}. Search to find others.`,
  nobodyFound: 'Nobody has such a name. Search for something else.',
  save: 'Make the change',
  cancel: 'Cancel',
  wishes: 'Wishes in force',
  noWishes: 'None yet. The groups are made by the program.',
  wish: {
    together: 'Together:',
    apart: 'Apart:',
    locked: (group) => `Locked in group ${group}:`,
    nowhere: 'Locked, but no longer taking part:',
  },
  drop: 'Which wish shall be removed?',
  dropButton: 'Remove the wish',
  chooseWish: 'Choose a wish',
  toPreview: 'To the preview',
  mixedAnew: 'The groups are mixed anew, so that the wish can be met along with the others.',
  changed: 'The groups changed while the card was open. Look through them, and make the change again if it is needed.',
  faults: {
    'person-missing': () => 'Choose a person.',
    'other-missing': () => 'Choose one more person.',
    'same-person': (names) => `You have chosen ${names} twice. Choose two different people.`,
    'not-in-a-group': (names) => `${names} is no longer in any group. Choose somebody else.`,
    'no-such-group': (_names, groups) =>
      groups === '' ? 'Write the number of a group that exists.' : `There is no group ${groups}. Choose a number that exists.`,
    'would-be-alone': (names, groups) => `${names} would be left alone in group ${groups}. Let two change places instead.`,
    'together-and-apart': (names) => `${names} cannot be kept both together and apart. Remove one of the wishes first.`,
    'together-in-different-groups': (names, groups) =>
      `${names} are to sit together but are locked in different groups (${groups}). Remove one of the locks first.`,
    'together-too-many': (names, _groups, most) =>
      `${names} are too many for a group, which holds ${most}. Make larger groups or remove a wish.`,
    'apart-in-one-group': (names, groups) =>
      `${names} are to be kept apart but are both bound to group ${groups}. Remove a lock or a wish first.`,
    'apart-too-many': (names, groups) =>
      `${names} are more than the groups, of which there are ${groups}. Make more groups or remove a wish.`,
    'locked-too-many': (names, groups, most) =>
      `Too many are locked in group ${groups}, which holds ${most}: ${names}. Remove one of the locks first.`,
    'wishes-too-tight': (names) => `The wishes cannot all be met at once. They are about ${names}. Remove one of them first.`,
  },
};
