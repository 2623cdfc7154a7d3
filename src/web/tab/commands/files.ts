import { z } from 'zod';
import { may, type Permission } from '../../../domain/access.ts';
import { id } from '../shapes.ts';
import { command } from '../table.ts';

const files = [
  'report',
  'questions',
  'rooms',
  'summary.docx',
  'summary.xlsx',
  'summary.csv',
  'summary.md',
  'summary.json',
] as const;

/** A file that a person can fetch by a link of their own. */
export type FileName = (typeof files)[number];

const permission = (what: FileName): Permission => {
  if (what === 'report') return 'see-report';
  return what === 'questions' ? 'handle-questions' : 'run-workshop';
};

export const fileCommands = {
  /**
   * A link that gives the file for ten minutes: `report` of a letter, `rooms` and `summary.…` of a workshop, `questions` of the
   * inbox, whose `id` is `all`. Whether they may have the file is asked again when it is fetched.
   */
  'file-link': command(
    z.object({ what: z.enum(files), id: z.union([id, z.literal('all')]) }),
    async ({ me, link }, { what, id: of }) =>
      may(me.roles, permission(what)) ? { url: link(me.id, what, of) } : { refused: 'not-allowed' },
  ),
};
