import type { CardElementArray } from '@microsoft/teams.cards';
import type { ControlCardView, GroupProgress } from '../src/app/views/control-card.ts';
import type { NamedPerson } from '../src/app/views/names.ts';
import type { AnswersPer } from '../src/domain/workshop/round-plan.ts';
import type { Texts } from '../src/texts/texts.ts';
import { nameList, nameOf } from './name-list.ts';
import { heading } from './parts.ts';
import { run, runs } from './person-text.ts';

/** All that names may take of the card's 40 000 units, and what each group's line takes before its names. */
const ROOM = { names: 18_000, aGroup: 180 } as const;

/** Who has answered and who is missing, group by group: those missing first, for them the facilitator is looking. */
export const groupNames = ({ groups, sitting }: ControlCardView, t: Texts): CardElementArray => {
  const room = Math.max(0, ROOM.names / groups.length - ROOM.aGroup) / 2;
  return [heading(t.control.namesHeading), ...groups.map((group) => groupLine(group, sitting, room, t))];
};

const groupLine = ({ number, answered, asked, names }: GroupProgress, sitting: AnswersPer, room: number, t: Texts) => {
  const list = (people: readonly NamedPerson[]) =>
    people.length === 0
      ? t.control.nobody
      : nameList(
          people.map((person) => nameOf(person, t)),
          room,
          t,
        );
  const state =
    sitting !== 'person' ? (answered >= asked ? `${t.control.groupDone} ✓` : t.control.groupWaiting) : `${answered}/${asked}`;
  const head = `${t.control.sitting[sitting](number)} · ${state}`;
  const lines = names && [
    ...(names.voice ? [`${t.control.voiceName} ${nameOf(names.voice, t)}`] : []),
    `${t.control.missingNames} ${list(names.missing)}`,
    `${t.control.answeredNames} ${list(names.answered)}`,
  ];
  return runs(lines ? [run(`${head}\n`, { weight: 'Bolder' }), run(lines.join('\n'))] : [run(head, { weight: 'Bolder' })], {
    spacing: 'Medium',
  });
};
