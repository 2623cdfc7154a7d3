import { handler } from '../../../src/app/handle.ts';
import { isRefusal } from '../../../src/domain/decider.ts';
import type { WorkshopCommand } from '../../../src/domain/workshop/commands.ts';
import { workshop as rules } from '../../../src/domain/workshop/workshop.ts';
import { openLog } from '../../../src/store/lowdb.ts';
import { slowFiles } from '../../support/files.ts';
import { median, percentile } from '../figures.ts';
import type { Ground } from '../ground.ts';
import { ms, type Row } from '../table.ts';

const syncMs = 5;
const mostMs = 2 * syncMs + 10;
const plan = { full: 25, quick: 9 } as const;

/** The use case and the store, in this process, on a disk that takes 5 ms longer for every sync: ninety-five answers decided and committed. */
export const onSlowDisk = async (ground: Ground, quick: boolean): Promise<readonly Row[]> => {
  const times = quick ? plan.quick : plan.full;
  const stream = `workshop-${ground.workshop}`;
  const askers = ground.askers('full');
  const log = await openLog({ folder: await ground.folder('full'), files: slowFiles(syncMs) });
  const took: number[] = [];
  try {
    const handle = handler(log, rules);
    await handle.state(stream);
    for (let turn = -2; turn < times; turn += 1) {
      const at = new Date().toISOString();
      const commands = askers.map((asker): WorkshopCommand => {
        const { person, data, basis } = asker;
        asker.basis += 1;
        const text = `Svar ${turn} från ${person.unit}: vi börjar nära invånaren.`;
        return { type: 'give-answer', at, by: person.id, round: 1, group: Number(data.group), basis, text };
      });
      const began = performance.now();
      const outcomes = await Promise.all(commands.map((command) => handle.handle(stream, command)));
      if (turn >= 0) took.push(performance.now() - began);
      if (outcomes.some((outcome) => isRefusal(outcome) || outcome.events.length !== 1))
        throw new Error('an answer was not stored');
    }
  } finally {
    await log.close();
  }
  const value = median(took);
  return [
    {
      measure: 'full store, 5 ms added to every sync: the commit of 95',
      value: ms(value),
      must: `≤ ${mostMs} ms`,
      holds: value <= mostMs,
      details: `median of ${times}, worst ${ms(percentile(took, 1))}`,
    },
  ];
};
