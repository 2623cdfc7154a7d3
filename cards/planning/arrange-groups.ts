import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Button, buttons } from '../buttons.ts';
import { frame, heading, line, notice, title, wide } from '../parts.ts';
import { changeFields } from './change-fields.ts';
import { groupLines } from './group-lines.ts';
import { qualityLine } from './quality-line.ts';
import { wishLines } from './wish-lines.ts';

/** All the groups together may take so much of the card, in UTF-16 units. */
const GROUPS = 14_000;

/** Where each administration sits by itself nothing is mixed: what is left is to move people. */
const changesIn = {
  mixed: ['move', 'swap', 'together', 'apart', 'lock'],
  'by-unit': ['move', 'swap'],
} as const satisfies Record<ArrangeGroupsView['mode'], readonly ArrangeGroupsView['asking'][]>;

/** The groups as they are, and what can be asked of them; or the fields of one such change. */
export const arrangeGroupsCard = (view: ArrangeGroupsView, t: Texts) => {
  const words = t.arrangeGroups;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      title(view.title),
      ...(view.notice === null ? [] : [notice(saying(view.notice, t))]),
      line(qualityLine(view, t), { spacing: 'Small' }),
      ...(view.asking === null ? overview(view, t) : changeFields(view, view.asking, t)),
    ],
  } satisfies IAdaptiveCard;
};

const saying = (said: NonNullable<ArrangeGroupsView['notice']>, t: Texts): string => {
  if (said === 'mixed-anew') return t.arrangeGroups.mixedAnew;
  return said === 'draft-changed-meanwhile' ? t.arrangeGroups.changed : t.refusals[said];
};

const overview = (view: ArrangeGroupsView, t: Texts): CardElementArray => {
  const words = t.arrangeGroups;
  const { workshop, created, mode } = view;
  const back: Button = created
    ? { title: t.shared.toWorkshop, verb: 'show-control', data: { workshop } }
    : { title: words.toPreview, verb: 'show-preview', data: { workshop } };
  return [
    ...buttons(
      ...changesIn[mode].map(
        (change): Button => ({ title: words.changes[change], verb: 'change-groups', data: { workshop, kind: change } }),
      ),
    ),
    ...buttons(back),
    ...(mode === 'by-unit' ? [] : wishLines(view, t)),
    heading(words.now),
    ...groupLines(view.groups, GROUPS, t),
  ];
};
