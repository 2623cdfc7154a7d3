import { nameOf } from '../../cards/name-list.ts';
import type { Presenter } from '../app/ports.ts';
import type { DirectorTitle } from '../texts/director-title.ts';
import { texts } from '../texts/texts.ts';
import { weekdayAndClock } from '../texts/weekday.ts';
import { show } from './show.ts';
import { showLetter } from './show-letters.ts';
import { showOutcome } from './show-outcomes.ts';

/** What the app posts and edits by itself. `title` is what this municipality calls its director. */
export const presenter =
  (title: DirectorTitle): Presenter =>
  (notice, language) => {
    const t = texts[language];
    switch (notice.kind) {
      case 'answer-card':
        return show.answer(notice.view, t, notice.reminder);
      case 'control-card':
        return show.control(notice.view, t);
      case 'result-card':
        return show.result(notice.view, t);
      case 'help-card':
        return show.help(notice.view, t);
      case 'help-coming':
        return show.message(t.answer.group.help.onTheWay(nameOf(notice.from, t)), t);
      case 'group-message':
        return show.groupMessage(notice.view, t);
      case 'action-card':
        return showOutcome.action(notice.view, t);
      case 'summary-card':
        return showOutcome.summary(notice.view, t);
      case 'letter-card': {
        const { notifications } = t.lettersReader;
        return showLetter.letter(notice.view, t, notice.corrected ? notifications.corrected : notifications.newLetter(title));
      }
      case 'report-card':
        return showLetter.report(notice.view, t);
      case 'answer-to-post':
        return showLetter.fate(notice.view, t);
      case 'my-post':
        return showLetter.myPost(notice.view, t);
      case 'published-question':
        return showLetter.published(notice.view, notice.heading, t);
      case 'author-reminder':
        return showLetter.reminder(notice.view, t);
      case 'letter-held': {
        const { sendAt } = notice.view;
        const when = sendAt === null ? '' : weekdayAndClock(sendAt, language);
        return { ...showLetter.desk(notice.view, t), summary: t.lettersAuthor.notifications.held(when) };
      }
    }
  };
