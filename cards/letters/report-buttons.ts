import type { CardElementArray } from '@microsoft/teams.cards';
import type { LetterReportView } from '../../src/app/views/letters/report-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Button, buttons } from '../buttons.ts';
import { heading, line, quiet, surface } from '../parts.ts';

/** What can be done with a letter that has been sent. What stops it asks nothing; what takes it away asks once. */
export const reportButtons = (view: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report;
  const { letter, phase } = view;
  const data = { letter };
  if (!view.maySend) return phase === 'recalled' ? [] : [quiet(words.mayNotSend)];
  if (view.asking === 'recall') {
    return [
      surface(
        [
          line(words.askRecall(view.recipients), { weight: 'Bolder' }),
          line(words.askRecallMeans, { spacing: 'Small' }),
          ...buttons(
            { title: words.buttons.recallNow, verb: 'recall-letter-now', data, style: 'destructive' },
            { title: words.buttons.wait, verb: 'letter-report', data },
          ),
        ],
        'warning',
      ),
    ];
  }
  const stands = phase !== 'recalled';
  return [
    ...buttons(
      phase === 'sending' && { title: words.buttons.stop, verb: 'stop-letter', data, style: 'destructive' },
      stands && { title: words.buttons.correct, verb: 'correct-letter', data },
      stands && { title: words.buttons.recall, verb: 'recall-letter', data },
    ),
  ];
};

/** Where one may go from here. */
export const onwardButtons = ({ letter, answers }: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report.buttons;
  return [
    ...buttons(
      answers > 0 && { title: words.answers, verb: 'letter-answers', data: { letter, page: 1 } },
      { title: words.file, verb: 'report-file', data: { letter } },
      { title: words.copy, verb: 'copy-letter', data: { letter } },
      { title: words.toList, verb: 'letters' },
    ),
  ];
};

/** Each group on its own, with how many it is: never the whole list by mistake. Not before the first sending is over. */
export const resendButtons = (view: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report;
  const { letter, again, phase, asking, maySend } = view;
  const groups = (['refused', 'unknown', 'unacknowledged'] as const).filter((group) => again[group] > 0);
  if (!maySend || phase === 'sending' || phase === 'recalled' || asking !== null || groups.length === 0) return [];
  const button = (group: (typeof groups)[number]): Button => ({
    title: words.buttons[group](again[group]),
    verb: 'resend-letter',
    data: { letter, group, number: again.number },
  });
  // One in a row: their titles are as long as a phone is wide.
  return [heading(words.again), quiet(words.againMeans), ...groups.flatMap((group) => buttons(button(group)))];
};
