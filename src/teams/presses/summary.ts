import { z } from 'zod';
import { may } from '../../domain/access.ts';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { showOutcome } from '../show-outcomes.ts';
import type { FileLink } from './letters/files.ts';
import { count, ofWorkshop } from './shapes.ts';

const kinds = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

/** The summary: looked at, shown to all, fetched as a file. Whether the person may have the file is asked again when it is fetched. */
export const summaryVerbs = (link: FileLink): Readonly<Record<string, Verb>> => ({
  summary: verb(ofWorkshop, async (app, { me, t }, { workshop }) => {
    const view = await app.summarising.preview(me, workshop);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.summary(view, t);
  }),
  'show-summary': verb(ofWorkshop.extend({ summaries: count }), async (app, { me, t }, { workshop, summaries }) => {
    const view = await app.summarising.show(me, workshop, summaries);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.summary(view, t);
  }),
  'summary-file': verb(ofWorkshop.extend({ kind: z.enum(kinds) }), async (_, { me, t }, { workshop, kind }) => {
    if (!may(me.roles, 'run-workshop')) return refusalPost('not-allowed', t);
    return link
      ? showOutcome.summaryFile(workshop, link(me.id, `summary.${kind}`, workshop), t)
      : show.message(t.summaryCard.none, t, { to: 'open-workshop', workshop });
  }),
});
