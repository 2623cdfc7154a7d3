import type { Correspondence } from '../../correspondence.ts';
import type { LetterCopies } from '../../letter-copies.ts';
import type { PeopleService } from '../../people.ts';
import type { Chance, Clock, Messenger, Presenter } from '../../ports.ts';
import { type DraftViews, draftViews } from './draft-views.ts';
import { type Overtaken, overtaken } from './overtaken.ts';
import { type PreviewCopies, previewCopies } from './preview-copies.ts';

/** What all use cases of a draft work with; made once, since the copies remember what has been shown to whom. */
export interface DraftTools {
  readonly views: DraftViews;
  readonly copies: PreviewCopies;
  readonly overtaken: Overtaken;
}

export const draftTools = (ports: {
  post: Correspondence;
  people: PeopleService;
  messenger: Messenger;
  present: Presenter;
  chance: Chance;
  clock: Clock;
  letterCopies: LetterCopies;
}): DraftTools => {
  const views = draftViews(ports);
  const copies = previewCopies(ports);
  return { views, copies, overtaken: overtaken({ ...ports, views, copies }) };
};
