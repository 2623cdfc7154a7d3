import type { DownloadedFile } from '../../../app/downloads.ts';
import { may } from '../../../domain/access.ts';
import { type Verb, verb } from '../../press.ts';
import { show } from '../../show.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { ofLetter } from './shapes.ts';

/** The summary of a workshop, as one of the files that it can be. */
type SummaryLink = `summary.${DownloadedFile['kind']}`;

/** A link for this person to a file, whole; undefined where no outside address is set (SAMLING_PUBLIC_URL). */
export type FileLink = ((person: string, what: 'report' | 'questions' | 'rooms' | SummaryLink, id: string) => string) | undefined;

/** Links to files, in the person's own chat. Whether they may have the file is asked again when it is fetched. */
export const fileVerbs = (link: FileLink): Readonly<Record<string, Verb>> => ({
  'report-file': verb(ofLetter, async (_, { me, t }, { letter }) => {
    if (!may(me.roles, 'see-report')) return letterRefusal('not-allowed', t);
    return link
      ? showLetter.file(t.lettersAuthor.file.report, link(me.id, 'report', letter), t)
      : show.message(t.lettersAuthor.file.none, t);
  }),
  'questions-file': async (_, { me, t }) => {
    if (!may(me.roles, 'handle-questions')) return letterRefusal('not-allowed', t);
    return link
      ? showLetter.file(t.lettersAuthor.file.questions, link(me.id, 'questions', 'all'), t)
      : show.message(t.lettersAuthor.file.none, t);
  },
});
