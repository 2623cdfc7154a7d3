import type { DownloadedFile, DownloadSource } from '../app/downloads.ts';
import type { SummaryView } from '../app/views/summary.ts';
import { isRefusal, type Refusal } from '../domain/decider.ts';
import type { Language, PersonId } from '../domain/people.ts';
import { texts } from '../texts/texts.ts';
import type { Documents } from './documents.ts';

type Format = DownloadedFile['kind'];

/** What a link to the summary stands for: `summary.docx` and its siblings, with the workshop's id. */
export type SummaryFile = `summary.${Format}`;

/** A workshop's summary as this person may see it now. Every refusal but `not-allowed` means that there is nothing to show. */
export type SummaryOf = (workshop: string, person: PersonId) => Promise<SummaryView | Refusal<string>>;

/** The summary's files, as sources of downloads. Each asks again what this person may see. */
export type SummaryFiles = Readonly<Record<SummaryFile, DownloadSource>>;

/** `language` is the person's own. Rejects where a document could not be made (DocumentFailed), or the summary not composed. */
export const summaryFiles = ({
  summary,
  language,
  documents,
}: {
  readonly summary: SummaryOf;
  readonly language: (person: PersonId) => Promise<Language>;
  readonly documents: Documents;
}): SummaryFiles => {
  const source =
    (kind: Format): DownloadSource =>
    async (person, workshop) => {
      const view = await summary(workshop, person);
      if (isRefusal(view)) return view.refused === 'not-allowed' ? 'not-allowed' : undefined;
      const spoken = await language(person);
      const name = texts[spoken].summary.fileName(view.title);
      return { name, kind, content: await documents.make({ kind, view, language: spoken }) };
    };
  return {
    'summary.docx': source('docx'),
    'summary.xlsx': source('xlsx'),
    'summary.csv': source('csv'),
    'summary.md': source('md'),
    'summary.json': source('json'),
  };
};
