import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

export const tabGroups: Texts['tabGroups'] = {
  how: 'Drag a person to another group, or onto somebody else if the two are to change places. The menu by the name does it all too.',
  finger: 'On a touch screen, drag the dots to the left of the name.',
  stays: 'Whoever you move stays in their new group even if you shuffle again.',
  fromNext: 'What you change holds from the next round that starts.',
  roundOpen: 'A round is going on. You can change the groups when it is closed.',
  changed: 'Somebody else changed the groups first. Here they are as they stand now. Make your change again if it is needed.',
  others: 'Somebody else has changed the groups.',
  mix: (units, kinds) => {
    const many = count(units, 'unit', 'units');
    return kinds > 1 ? `${many} of ${kinds} kinds` : many;
  },
  mixMeans: 'Each dot is a person. Those of the same unit are joined, and there is a gap between different kinds of unit.',
  open: { all: 'Open all groups', none: 'Close all groups', one: (number) => `Show group ${number}` },
  find: {
    label: 'Find a person',
    hint: 'Name or unit',
    none: 'Nobody has such a name.',
    found: (found, first, group) =>
      found === 1
        ? `${first} is in group ${group}. Press Enter to go there.`
        : `${count(found, 'match', 'matches')}. Press Enter to go to ${first} in group ${group}.`,
  },
  unmet: 'The groups are not so just now.',
  locked: 'locked',
  menu: {
    who: (name) => `Change for ${name}`,
    move: 'Move to …',
    swap: 'Change places with …',
    together: 'Keep together with …',
    apart: 'Keep apart from …',
    lock: 'Lock here',
    unlock: 'Unlock',
    drop: (wish) => `Remove: ${wish}`,
  },
  ask: {
    move: (name) => `Move ${name}`,
    swap: (name) => `Who shall ${name} change places with?`,
    together: (name) => `Who shall ${name} be kept together with?`,
    apart: (name) => `Who shall ${name} be kept apart from?`,
  },
  toGroup: 'To which group?',
  chooseGroup: 'Choose a group.',
  withWhom: 'With whom?',
  place: 'Move here',
  drop: {
    move: (group) => `To group ${group}`,
    swap: (name) => `Change places with ${name}`,
    wish: 'Remove',
    nowhere: 'Drop on another group',
  },
  said: {
    move: (name, group) => `${name} is now in group ${group}.`,
    swap: (one, group, other, otherGroup) => `${one} is now in group ${group} and ${other} in group ${otherGroup}.`,
    together: (one, other) => `${one} and ${other} are kept together.`,
    apart: (one, other) => `${one} and ${other} are kept apart.`,
    lock: (name, group) => `${name} is locked in group ${group}.`,
    dropped: (wish) => `The wish is removed: ${wish}`,
    fewest: (before, after) => `The fewest units in a group went from ${before} to ${after}.`,
    met: (before, after) => `Pairs who have met before: from ${before} to ${after}.`,
  },
};
