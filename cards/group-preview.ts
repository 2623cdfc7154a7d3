import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { GroupPreviewView } from '../src/app/views/new-workshop.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { organisationLines } from './organisation-lines.ts';
import { frame, heading, line, notice, quiet, title, wide } from './parts.ts';
import { groupLines } from './planning/group-lines.ts';
import { qualityLine } from './planning/quality-line.ts';
import { roundLine } from './planning/round-line.ts';

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
        [words.summary(view.people, view.groups.length), words.answersPer[view.answersPer], words.mode[view.mode]].join(' · '),
        { spacing: 'Small' },
      ),
      line(qualityLine(view, t), { spacing: 'Small' }),
      ...(view.changed ? [notice(t.refusals['draft-changed-meanwhile'])] : []),
      quiet(words.notYet),
      ...buttons(
        { title: words.create, verb: 'create-workshop', data: { workshop, drafts }, style: 'positive' },
        { title: words.shuffle, verb: 'shuffle-groups', data: { workshop, drafts } },
        { title: words.back, verb: 'edit-draft', data: { workshop } },
      ),
      ...buttons(
        { title: words.arrange, verb: 'arrange-groups', data: { workshop } },
        { title: words.plan, verb: 'plan-rounds', data: { workshop } },
      ),
      ...organisationLines(view.note, t),
      heading(words.questions),
      ...view.rounds.flatMap((round) => roundLine(round, Math.min(ROOM.question, ROOM.questions / view.rounds.length), t)),
      heading(words.groups),
      ...groupLines(view.groups, ROOM.groups, t),
    ],
  } satisfies IAdaptiveCard;
};

/** All the groups together, and all the rounds' questions, may take so much of the card's 40 000 units; so much one question. */
const ROOM = { groups: 15_000, questions: 2_400, question: 400 } as const;
