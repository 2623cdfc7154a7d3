import { startCrowd } from '../../../src/demo/crowd.ts';
import { openRoom } from '../../support/wire-room.ts';

/** `node test/web/tab/open-demo.ts`: the tab with Björkhaga's people, without the Playground. For those who work on its looks. */
const room = await openRoom({ limits: false });
const { samling, teams, people } = room;
if (process.env.SAMLING_CROWD) startCrowd(teams, { people: people.slice(1).map(({ demo }) => demo), seed: 1 });

const link = (id: string) => samling.link(id).replace(/^.*\/tab\//, `${samling.url}/tab/`);
for (const { id, name, demo } of people.slice(0, 4))
  process.stdout.write(`${name} (${demo.roles.join(', ')})\n  ${link(id)}\n  ${link(id)}\n`);
process.once('SIGINT', () => void room.close().then(() => process.exit(0)));
