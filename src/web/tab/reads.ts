import { letterReads } from './reads/letters.ts';
import { outcomeReads } from './reads/outcomes.ts';
import { personReads } from './reads/people.ts';
import { planReads } from './reads/plans.ts';
import { workshopReads } from './reads/workshops.ts';

/** Everything that can be looked at, by name: `GET /api/tab/<name>?…`, or `POST` with the same as JSON where it is long. */
export const reads = { ...personReads, ...workshopReads, ...planReads, ...outcomeReads, ...letterReads };
