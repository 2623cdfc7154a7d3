import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { GroupPreviewView } from '../src/app/views/new-workshop.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { nameAndUnit, nameList, nameOf } from './name-list.ts';
import { organisationLines } from './organisation-lines.ts';
import { frame, heading, line, notice, quiet, title, wide } from './parts.ts';
import { cut, run, runs, written } from './person-text.ts';

/** What the facilitator sees before "Skapa": the questions, and the groups as they will be. */
export const groupPreviewCard = (view: GroupPreviewView, t: Texts) => {
  const words = t.newWorkshop.groupPreview;
  const { workshop, drafts } = view;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      title(view.title),
      line(`${words.template} ${t.templates[view.template].title}`, { spacing: 'Small' }),
      line(
        [words.summary(view.people, view.groups.length), words.answersPer[view.answersPer], words.minutes(view.minutes)].join(
          ' · ',
        ),
        { spacing: 'Small' },
      ),
      ...(view.changed ? [notice(t.refusals['draft-changed-meanwhile'])] : []),
      quiet(words.notYet),
      ...buttons(
        { title: words.create, verb: 'create-workshop', data: { workshop, drafts }, style: 'positive' },
        { title: words.shuffle, verb: 'shuffle-groups', data: { workshop, drafts } },
        { title: words.back, verb: 'edit-draft', data: { workshop } },
      ),
      ...organisationLines(view.note, t),
      heading(words.questions),
      ...view.questions.map(planned),
      heading(words.groups),
      ...groups(view, t),
    ],
  } satisfies IAdaptiveCard;
};

/** Room for a question, in UTF-16 units as JSON writes them: the templates' own are half as long. */
const QUESTION = 400;

const planned = ({ heading: word, question }: GroupPreviewView['questions'][number], index: number) =>
  runs([run(`${index + 1}. ${word}: `, { weight: 'Bolder' }), run(cut(question, QUESTION))], { spacing: 'Small' });

/** All the groups together may take so much of the card's 40 000 units, and each takes so much beside its names. */
const ROOM = { groups: 24_000, aGroup: 170 } as const;

const groups = (view: GroupPreviewView, t: Texts): CardElementArray => {
  const room = Math.max(0, ROOM.groups / Math.max(1, view.groups.length) - ROOM.aGroup);
  return view.groups.map(({ number, members }) => {
    const withUnits = members.map((person) => nameAndUnit(person, t)).join(', ');
    const names =
      written(withUnits) <= room
        ? withUnits
        : nameList(
            members.map((person) => nameOf(person, t)),
            room,
            t,
          );
    return runs([run(`${t.shared.group(number)}: `, { weight: 'Bolder' }), run(names)], { spacing: 'Small' });
  });
};
