import type { z } from 'zod';
import type { App } from '../../../app/app.ts';
import type { Post } from '../../../app/ports.ts';
import type { WritingRefusal } from '../../../app/use-cases/letters/writing.ts';
import type { LetterDeskView, LetterFormView } from '../../../app/views/letters/writing-cards.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { Texts } from '../../../texts/texts.ts';
import { type Press, type Verb, verb } from '../../press.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { draftOf, ofDraft, ofLetter, ofSchedule, ofShown, ofTest, ofTiming } from './shapes.ts';

/** What the director and the communicator do with a letter that has not been sent. */
export const writingVerbs: Readonly<Record<string, Verb>> = {
  letters: async (app, { me, t }) => shown(await app.writing.list(me), t, showLetter.list),
  'new-letter': async (app, { me, t }) => shown(await app.writing.begin(me), t, showLetter.form),
  'copy-letter': onLetter(async (app, { me, t }, { letter }) => shown(await app.writing.copy(me, letter), t, showLetter.form)),
  'edit-letter': onLetter(async (app, { me, t }, { letter }) => shown(await app.writing.edit(me, letter), t, showLetter.form)),
  'keep-template': onLetter(async (app, { me, t }, { letter }) =>
    shown(await app.writing.keepTemplate(me, letter), t, showLetter.form),
  ),
  'save-letter': verb(ofDraft, async (app, { me, t }, fields) =>
    shown(await app.writing.save(me, fields.letter, draftOf(fields), fields.saves), t, showLetter.form),
  ),
  'show-saved': verb(ofDraft, async (app, { me, t }, fields) =>
    shown(await app.writing.showSaved(me, fields.letter, draftOf(fields)), t, showLetter.form),
  ),
  'preview-letter': verb(ofDraft, async (app, { me, t }, fields) =>
    shown(await app.writing.preview(me, fields.letter, draftOf(fields), fields.saves), t, formOrDesk),
  ),
  'show-desk': asksOnDesk(null),
  'send-letter': asksOnDesk('send'),
  'delete-letter': asksOnDesk('delete'),
  'delete-letter-now': verb(ofShown, async (app, { me, t }, { letter, saves }) =>
    shown(await app.writing.remove(me, letter, saves), t, (view) =>
      'help' in view ? showLetter.desk(view, t) : showLetter.list(view, t),
    ),
  ),
  'test-letter': verb(ofTest, async (app, { me, t }, { letter, 'test-people': to, ...counts }) =>
    shown(await app.writing.test(me, letter, to, counts), t, showLetter.desk),
  ),
  'schedule-letter': verb(ofSchedule, async (app, { me, t }, { letter, date, time, ...counts }) =>
    shown(await app.writing.schedule(me, letter, date, time, counts), t, formOrDesk),
  ),
  'cancel-schedule': verb(ofTiming, async (app, { me, t }, { letter, ...counts }) =>
    shown(await app.writing.unschedule(me, letter, counts), t, showLetter.desk),
  ),
};

function onLetter(act: (app: App, press: Press, data: z.infer<typeof ofLetter>) => Promise<Post>): Verb {
  return verb(ofLetter, act);
}

function asksOnDesk(asking: LetterDeskView['asking']): Verb {
  return verb(ofShown, async (app, { me, t }, { letter, saves }) =>
    shown(await app.writing.desk(me, letter, asking, saves), t, showLetter.desk),
  );
}

function formOrDesk(view: LetterFormView | LetterDeskView, t: Texts): Post {
  return 'help' in view ? showLetter.desk(view, t) : showLetter.form(view, t);
}

const shown = <View extends object>(
  view: View | Refusal<WritingRefusal>,
  t: Texts,
  show: (view: View, t: Texts) => Post,
): Post => (isRefusal(view) ? letterRefusal(view.refused, t) : show(view, t));
