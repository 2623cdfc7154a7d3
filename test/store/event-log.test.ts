import { openLog } from '../../src/store/lowdb.ts';
import { memoryLog } from '../../src/store/memory.ts';
import { eventLogContract } from '../contracts/event-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

eventLogContract('memory', async () => ({ log: memoryLog(), cleanUp: async () => undefined }));

eventLogContract('lowdb', async () => {
  const { folder, remove } = await temporaryFolder();
  return { log: await openLog({ folder }), cleanUp: remove };
});
