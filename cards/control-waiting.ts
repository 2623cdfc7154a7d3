import type { CardElementArray } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { nameList, nameOf } from './name-list.ts';
import { quiet } from './parts.ts';
import { cut, harmless, run, runs } from './person-text.ts';

/** Room for the names of one who is missing, or of those of a group, in UTF-16 units as JSON writes them. */
const NAMES = 300;

/** `7 av 8 klara; saknas: Anna Lindqvist (grupp 7)`; nothing where nobody is missing, or more than can be named. */
export const readiness = ({ waitingFor, answered, asked, sitting }: ControlCardView, t: Texts): CardElementArray => {
  if (waitingFor === null || waitingFor.length === 0) return [];
  const missing = waitingFor.map(({ group, people }) => {
    const names = nameList(
      people.map((person) => nameOf(person, t)),
      NAMES,
      t,
    );
    const place = t.control.sitting[sitting](group).toLocaleLowerCase(t.language);
    return sitting === 'person' ? `${names} (${place})` : `${place} (${names})`;
  });
  return [runs([run(`${t.control.ready(answered, asked)} ${missing.join(', ')}`)], { spacing: 'Small' })];
};

/** The longest that a kind of unit is shown: a file may have 254 characters of anything. */
const KIND = 60;
const KINDS = 3;

/** One line for each kind of unit that is under-heard, before the round closes: when half have answered, and when it is asked about. */
export const fairness = ({ unheard, answered, asked, asking, phase }: ControlCardView, t: Texts): CardElementArray => {
  const due = phase === 'open' && (answered * 2 >= asked || asking === 'close-with-people-missing');
  if (!due || unheard.length === 0) return [];
  return [
    quiet(t.control.unheard),
    ...unheard.slice(0, KINDS).map(({ kind, heardIn, groups }) =>
      runs([run(cut(harmless(kind), KIND), { weight: 'Bolder' }), run(` ${t.control.heardIn(heardIn, groups)}`)], {
        spacing: 'Small',
      }),
    ),
  ];
};
