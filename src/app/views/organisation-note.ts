import type { Directory, OrganisationFault } from '../../domain/organisation.ts';

/** The people as roster and organisation file give them together, with what was wrong in the file. */
export interface Organisation extends Directory {
  readonly faults: readonly OrganisationFault[];
}

/** What the facilitator should know of the organisation file: never silently dropped (product.md). */
export interface OrganisationNote {
  readonly faults: readonly OrganisationFault[];
  readonly faultCount: number;
  readonly notInTeam: readonly { readonly name: string; readonly unit: string }[];
  readonly notInTeamCount: number;
}

/** A card shows so many by name and counts the rest. */
const SHOWN = 15;

export const organisationNote = ({ faults, notInTeam }: Organisation): OrganisationNote | null =>
  faults.length + notInTeam.length === 0
    ? null
    : {
        faults: faults.slice(0, SHOWN),
        faultCount: faults.length,
        notInTeam: notInTeam.slice(0, SHOWN).map(({ name, unit }) => ({ name, unit })),
        notInTeamCount: notInTeam.length,
      };
