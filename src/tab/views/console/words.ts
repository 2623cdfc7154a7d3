import type { ControlCardView } from '../../../app/views/control-card.ts';
import type { NamedPerson } from '../../../app/views/names.ts';
import type { Texts } from '../../../texts/texts.ts';
import { clock } from '../../../texts/time.ts';
import { weekdayAndClock } from '../../../texts/weekday.ts';

export const nameOf = ({ name }: NamedPerson, t: Texts): string => name ?? t.shared.unknownPerson;

/** A time of the round: the clock alone in a live one, with its day in one that goes on over days. */
export const timeOf = (iso: string, { days }: Pick<ControlCardView, 'days'>, t: Texts): string =>
  days ? weekdayAndClock(iso, t.language) : clock(iso);

/** `7 av 8 klara; saknas: Anna Lindqvist (grupp 7)`; undefined where nobody is missing, or more than can be named. */
export const readiness = (
  { waitingFor, answered, asked, sitting }: Pick<ControlCardView, 'waitingFor' | 'answered' | 'asked' | 'sitting'>,
  t: Texts,
): string | undefined => {
  if (waitingFor === null || waitingFor.length === 0) return undefined;
  const missing = waitingFor.map(({ group, people }) => {
    const names = people.map((person) => nameOf(person, t)).join(', ');
    const place = t.control.sitting[sitting](group).toLocaleLowerCase(t.language);
    return sitting === 'person' ? `${names} (${place})` : `${place} (${names})`;
  });
  return `${t.control.ready(answered, asked)} ${missing.join(', ')}`;
};

/** So many kinds of unit are told of, as on the card in the chat. */
const KINDS = 3;

/** The kinds of unit that are under-heard: told when half have answered, and when it is asked whether to close (`closing`). */
export const unheardNow = (
  { unheard, answered, asked, phase }: Pick<ControlCardView, 'unheard' | 'answered' | 'asked' | 'phase'>,
  closing: boolean,
): ControlCardView['unheard'] => (phase === 'open' && (closing || answered * 2 >= asked) ? unheard.slice(0, KINDS) : []);

/** Why a round should not be closed yet: who is silent, and that too few anonymous answers would be deleted. */
export const closeQuestion = (
  { sitting, missing, asked, answered, tooFew }: Pick<ControlCardView, 'sitting' | 'missing' | 'asked' | 'answered' | 'tooFew'>,
  t: Texts,
): { readonly question: string; readonly warning: string | undefined } => {
  const words = t.control.askClose;
  const silent = sitting === 'person' ? missing : asked - answered;
  return {
    question: silent > 0 ? words[sitting](silent) : words.nobodyMissing,
    warning: tooFew && answered > 0 ? words.tooFew : undefined,
  };
};
