import type { App } from '../../../app/app.ts';
import type { Post } from '../../../app/ports.ts';
import type { SendingRefusal } from '../../../app/use-cases/letters/sending.ts';
import type { LetterReportView } from '../../../app/views/letters/report-card.ts';
import type { LetterFormView } from '../../../app/views/letters/writing-cards.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import { type Press, type Verb, verb } from '../../press.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { contentOf, ofAnswers, ofContent, ofLetter, ofResend, ofRetry, ofShown } from './shapes.ts';

/** What is done with a letter that goes out. The card that was pressed becomes the report, which the bot edits as numbers move. */
export const sendingVerbs: Readonly<Record<string, Verb>> = {
  'send-letter-now': verb(ofShown, async (app, press, { letter, saves }) => {
    const view = await app.sending.send(press.me, letter, saves);
    return 'help' in view ? showLetter.desk(view, press.t) : report(app, press, letter, view);
  }),
  'stop-letter': verb(ofLetter, async (app, press, { letter }) =>
    report(app, press, letter, await app.sending.stop(press.me, letter)),
  ),
  'letter-report': verb(ofLetter, async (app, press, { letter }) =>
    report(app, press, letter, await app.sending.report(press.me, letter)),
  ),
  'recall-letter': verb(ofLetter, async (app, press, { letter }) =>
    report(app, press, letter, await app.sending.report(press.me, letter, 'recall')),
  ),
  'recall-letter-now': verb(ofLetter, async (app, press, { letter }) =>
    report(app, press, letter, await app.sending.recall(press.me, letter)),
  ),
  'resend-letter': verb(ofResend, async (app, press, { letter, group, number, channel }) =>
    report(app, press, letter, await app.sending.resend(press.me, letter, group, number, channel)),
  ),
  'retry-letter': verb(ofRetry, async (app, press, { letter, retries }) =>
    report(app, press, letter, await app.sending.retryEdits(press.me, letter, retries)),
  ),
  'letter-answers': verb(ofAnswers, async (app, { me, t }, { letter, page }) => {
    const view = await app.sending.answersPage(me, letter, page);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.answers(view, t);
  }),
  'correct-letter': verb(ofLetter, async (app, { me, t }, { letter }) => {
    const view = await app.sending.correctForm(me, letter);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.form(view, t);
  }),
  'send-correction': verb(ofContent, async (app, press, { letter, corrections, ...fields }) =>
    report(app, press, letter, await app.sending.correct(press.me, letter, contentOf(fields), corrections)),
  ),
  /** A draft leads to its form, a sent letter to its report. */
  'open-letter': verb(ofLetter, async (app, press, { letter }) => {
    const view = await app.sending.report(press.me, letter);
    if (!isRefusal(view) || view.refused !== 'letter-not-sent') return report(app, press, letter, view);
    const desk = await app.writing.edit(press.me, letter);
    return isRefusal(desk) ? letterRefusal(desk.refused, press.t) : showLetter.form(desk, press.t);
  }),
};

const report = async (
  app: App,
  { me, t, message, personal }: Press,
  letter: string,
  view: LetterReportView | LetterFormView | Refusal<SendingRefusal>,
): Promise<Post> => {
  if (isRefusal(view)) return letterRefusal(view.refused, t);
  if ('draft' in view) return showLetter.form(view, t);
  if (message && personal && view.asking === null) await app.sending.place(me, letter, message);
  return showLetter.report(view, t);
};
