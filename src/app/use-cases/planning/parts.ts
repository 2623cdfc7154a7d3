import { may } from '../../../domain/access.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import type { GroupMaker } from '../../groups.ts';
import type { PeopleService } from '../../people.ts';
import type { Chance, Clock } from '../../ports.ts';
import type { WorkshopStreams } from '../../workshops.ts';

export type PlanningRefusal = WorkshopRefusal | 'not-allowed';

/** What planning is done with. */
export interface PlanningParts {
  readonly workshops: WorkshopStreams;
  readonly people: PeopleService;
  readonly groups: GroupMaker;
  readonly chance: Chance;
  readonly clock: Clock;
}

export const runsWorkshops = ({ roles }: Person): boolean => may(roles, 'run-workshop');
