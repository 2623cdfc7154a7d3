import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { LetterReportView } from '../../src/app/views/letters/report-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { frame, heading, line, quiet, surface, title, wide } from '../parts.ts';
import { cut, harmless, run, runs } from '../person-text.ts';
import { progressBar } from '../progress.ts';
import { onwardButtons, reportButtons, resendButtons } from './report-buttons.ts';
import { reportNames } from './report-names.ts';
import { failedChannels, staleCopies } from './report-trouble.ts';

/** What is known of a letter while and after it is sent. No acknowledgement is said to be just that, never "has not read". */
export const reportCard = (view: LetterReportView, t: Texts) => {
  const words = t.lettersAuthor.report;
  const when = [
    words[view.phase === 'sending' ? 'sendingSince' : 'sentAt'](dayAndClock(view.sentAt, t.language)),
    ...(view.corrections > 0 ? [words.corrected(view.corrections)] : []),
    ...(view.again.number > 0 ? [words.resent(view.again.number)] : []),
  ];
  const urgent = view.phase === 'sending' || view.asking !== null;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading[view.phase], 'card'),
      title(view.heading),
      quiet(when.join(' · ')),
      // What is asked, and what stops a letter that is going out, must not be looked for.
      ...(urgent ? reportButtons(view, t) : []),
      ...numbers(view, t),
      ...(urgent ? [] : reportButtons(view, t)),
      ...resendButtons(view, t),
      ...failedChannels(view, t),
      ...staleCopies(view, t),
      ...reportNames(view, t),
      ...units(view, t),
      ...onwardButtons(view, t),
    ],
  } satisfies IAdaptiveCard;
};

const numbers = (view: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report;
  const { delivered, recipients, unknown, again, channels, extra, uncertain, phase } = view;
  const rest = others(view, t);
  const small = (text: string) => line(text, { spacing: 'Small' });
  return [
    surface([
      line(words.delivered(delivered, recipients), { size: 'Large', weight: 'Bolder' }),
      progressBar(delivered, recipients, t),
      ...(rest.length > 0 ? [small(rest.join(' · '))] : []),
      ...(unknown > 0 && phase !== 'recalled' ? [quiet(words.unknownMeans)] : []),
      ...(uncertain > 0 && phase === 'recalled' ? [small(words.uncertain(uncertain))] : []),
      ...(channels.of > 0 ? [small(words.channels(channels.posted, channels.of))] : []),
      ...(extra ? [small([words.extra(extra.delivered, sum(extra)), ...others(extra, t)].join(' · '))] : []),
    ]),
    surface([
      line(words.acknowledged(view.acknowledged, delivered), { weight: 'Bolder' }),
      ...(again.unacknowledged > 0 ? [small(words.unacknowledged(again.unacknowledged))] : []),
      small(words.seen(view.seen)),
      small(words.questions(view.questions)),
      ...(view.answers > 0 ? [small(words.answers(view.answers))] : []),
    ]),
  ];
};

type Fates = Pick<LetterReportView, 'delivered' | 'waiting' | 'unknown' | 'refused' | 'stopped'>;

/** What is not delivered, of each kind. */
const others = ({ waiting, unknown, refused, stopped }: Fates, t: Texts): readonly string[] => {
  const words = t.lettersAuthor.report;
  return [
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(unknown > 0 ? [words.unknown(unknown)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...(stopped > 0 ? [words.stopped(stopped)] : []),
  ];
};

const sum = ({ delivered, waiting, unknown, refused, stopped }: Fates): number =>
  delivered + waiting + unknown + refused + stopped;

/** So many units have room, and so long a name of one, in UTF-16 units as JSON writes them. */
const UNITS = { shown: 40, name: 80 } as const;

/** A unit on two lines, which a phone shows as they are. */
const units = (view: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report;
  const more = view.units.length - UNITS.shown;
  return [
    heading(words.byUnit),
    ...view.units.slice(0, UNITS.shown).map((each) => {
      const name = each.unit === '' ? words.noUnit : cut(harmless(each.unit), UNITS.name);
      const numbers = words.unit(each.delivered, each.recipients, each.acknowledged, each.questions);
      return runs([run(`${name}\n`, { weight: 'Bolder' }), run(numbers)], { spacing: 'Small' });
    }),
    ...(more > 0 ? [quiet(words.moreUnits(more))] : []),
  ];
};
