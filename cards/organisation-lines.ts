import type { CardElementArray } from '@microsoft/teams.cards';
import type { OrganisationNote } from '../src/app/views/organisation-note.ts';
import type { Texts } from '../src/texts/texts.ts';
import { nameAndUnit, nameList } from './name-list.ts';
import { heading, line, surface } from './parts.ts';
import { cut, harmless, personText } from './person-text.ts';

/** Room for what a fault quotes from the file, and for all the names, in UTF-16 units as JSON writes them. */
const ROOM = { detail: 120, names: 1_500 } as const;

/** What is wrong in the organisation file, and who in it the team lacks; nothing where all is well. */
export const organisationLines = (note: OrganisationNote | null, t: Texts): CardElementArray => {
  if (note === null) return [];
  const { faults, faultCount, notInTeam, notInTeamCount } = note;
  const names = nameList(
    notInTeam.map((person) => nameAndUnit(person, t)),
    ROOM.names,
    t,
    notInTeamCount,
  );
  return [
    surface(
      [
        heading(t.organisation.heading),
        ...faults.map((fault) => {
          const detail = cut(harmless(fault.detail), ROOM.detail);
          return personText(t.organisation.fault({ ...fault, detail }), {}, { spacing: 'Small' });
        }),
        ...(faultCount > faults.length
          ? [line(t.organisation.moreFaults(faultCount - faults.length), { spacing: 'Small' })]
          : []),
        ...(notInTeamCount > 0 ? [line(t.organisation.notInTeam(notInTeamCount), { spacing: 'Medium' })] : []),
        ...(notInTeamCount > 0 ? [personText(names, {}, { spacing: 'Small' })] : []),
      ],
      'warning',
    ),
  ];
};
