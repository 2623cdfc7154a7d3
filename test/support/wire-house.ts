import type { TestContext } from 'vitest';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { openLog } from '../../src/store/lowdb.ts';
import { type Environment, type Program, startProgram } from './wire-process.ts';
import { moveIn, openPlace, type Place, type PlaceOptions } from './wire-room.ts';

/** A place with the program running for it; whatever runs at the end of the test is stopped. */
export const openHouse = async (
  options: PlaceOptions,
  onTestFinished: TestContext['onTestFinished'],
  environment: Environment = {},
) => {
  const place = await openPlace(options);
  const programs: Program[] = [];
  onTestFinished(async () => {
    for (const program of programs) await program.end('SIGKILL');
    await place.close();
  });
  const start = async () => {
    const program = await startProgram(place, environment);
    programs.push(program);
    return program;
  };
  const first = await start();
  await moveIn(place);
  return { place, first, start };
};

/** Facts put in the workshop's log while no program runs. */
const writtenIn = async ({ data }: Place, ...facts: readonly WorkshopEvent[]): Promise<void> => {
  const log = await openLog({ folder: data });
  const stream = (await log.streams()).find((name) => name.startsWith('workshop-')) ?? '';
  await log.append(stream, facts, (await log.read(stream)).length);
  await log.close();
};

/** The workshop's rounds from now on are these, whatever the form could say; while no program runs. */
export const planRounds = (place: Place, ...rounds: readonly RoundPlan[]): Promise<void> =>
  writtenIn(place, { type: 'rounds-planned', at: new Date().toISOString(), by: place.anna.id, first: 1, rounds });
