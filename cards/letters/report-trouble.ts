import type { CardElementArray } from '@microsoft/teams.cards';
import type { FailedChannel, LetterReportView } from '../../src/app/views/letters/report-card.ts';
import type { NamedChannel } from '../../src/app/views/names.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { heading, line, quiet, surface } from '../parts.ts';
import { cut, harmless, run, runs } from '../person-text.ts';
import { list, withReasons } from './report-names.ts';

/** So many channels have room, each with its button; and so long a name of one, in UTF-16 units as JSON writes them. */
const SHOWN = 6;
const NAME = 80;

const nameOf = ({ name, general }: NamedChannel, t: Texts): string => {
  if (general) return t.lettersAuthor.form.general;
  return name === null ? t.lettersAuthor.report.channel.unnamed : cut(harmless(name), NAME);
};

/** The channels that the letter does not lie in for certain, each with a button of its own. */
export const failedChannels = (view: LetterReportView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.report;
  const { letter, channels, phase, asking, again } = view;
  // Taken back: what may lie there all the same is counted among the uncertain.
  if (channels.failed.length === 0 || phase === 'recalled' || asking !== null) return [];
  const more = channels.failed.length - SHOWN;
  return [
    heading(words.channel.heading),
    ...channels.failed.slice(0, SHOWN).map((channel) =>
      surface([
        runs([run(`${nameOf(channel, t)}: `, { weight: 'Bolder' }), run(whyNot(channel, t))], { spacing: 'Small' }),
        ...buttons(
          view.maySend && {
            title: words.buttons.channel,
            verb: 'resend-letter',
            data: { letter, group: 'channels', number: again.number, channel: channel.id },
          },
        ),
      ]),
    ),
    ...(more > 0 ? [quiet(words.channel.more(more))] : []),
  ];
};

const whyNot = ({ is, code }: FailedChannel, t: Texts): string => {
  const words = t.lettersAuthor.report.channel;
  return is === 'refused' ? words.refused(code ?? '') : words[is];
};

/** Where a correction, or the taking back, was not made: how many, for the director who, and a button to try again. */
export const staleCopies = (view: LetterReportView, t: Texts): CardElementArray => {
  const { letter, stale, names, phase } = view;
  if (stale.people + stale.channels.length === 0 || view.asking !== null) return [];
  const words = t.lettersAuthor.report.stale;
  const what = phase === 'recalled' ? 'recalled' : 'corrected';
  const channels = stale.channels.map((channel) => nameOf(channel, t));
  return [
    heading(words.heading[what]),
    ...(stale.people > 0 ? [line(words.people[what](stale.people), { spacing: 'Small' })] : []),
    ...(names && names.stale.length > 0 ? [list(words.who[what], withReasons(names.stale, t), t)] : []),
    ...(channels.length > 0 ? [list(words.channels[what], channels, t)] : []),
    ...buttons(view.maySend && { title: words.again[what], verb: 'retry-letter', data: { letter, retries: stale.retries } }),
  ];
};
