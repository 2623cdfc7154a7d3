import { answerCommands } from './commands/answers.ts';
import { facilitatorCommands } from './commands/facilitator.ts';
import { fileCommands } from './commands/files.ts';
import { fillInCommands } from './commands/fill-ins.ts';
import { letterCommands } from './commands/letters.ts';
import { outcomeCommands } from './commands/outcomes.ts';
import { planCommands } from './commands/plans.ts';
import { postCommands } from './commands/posts.ts';
import { readingAlongCommands } from './commands/reading-along.ts';
import { roundPlanCommands } from './commands/round-plans.ts';

/** Everything that can be done, by name: `POST /api/tab/do/<name>`. Each is a use case that the chat has too; nothing is decided here. */
export const commands = {
  ...answerCommands,
  ...facilitatorCommands,
  ...readingAlongCommands,
  ...outcomeCommands,
  ...fillInCommands,
  ...planCommands,
  ...roundPlanCommands,
  ...letterCommands,
  ...postCommands,
  ...fileCommands,
};
