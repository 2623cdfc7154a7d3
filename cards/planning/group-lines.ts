import type { CardElementArray } from '@microsoft/teams.cards';
import type { GroupPreviewView } from '../../src/app/views/new-workshop.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameAndUnit, nameList, nameOf } from '../name-list.ts';
import { run, runs, written } from '../person-text.ts';

/** What each group takes beside its names, in UTF-16 units. */
const A_GROUP = 170;

/** Every group by number with its members: with their units where there is room in `units`, else as many names as there is room for. */
export const groupLines = (groups: GroupPreviewView['groups'], units: number, t: Texts): CardElementArray => {
  const room = Math.max(0, units / Math.max(1, groups.length) - A_GROUP);
  return groups.map(({ number, members }) => {
    const withUnits = members.map((person) => nameAndUnit(person, t)).join(', ');
    const names =
      written(withUnits) <= room
        ? withUnits
        : nameList(
            members.map((person) => nameOf(person, t)),
            room,
            t,
          );
    return runs([run(`${t.shared.group(number)}: `, { weight: 'Bolder' }), run(names)], { spacing: 'Small' });
  });
};
