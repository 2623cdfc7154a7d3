import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ResolutionListView, ResolutionRow } from '../../src/app/views/resolutions-card.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet, surface, title } from '../parts.ts';
import { resolutionLines } from './row.ts';

/** What was decided in a workshop, for its facilitators: what is not done comes first. */
export const resolutionListCard = (view: ResolutionListView, t: Texts) => {
  const { workshop, rows, page, pages } = view;
  const words = t.decisions;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      title(view.title),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...(rows.length === 0 ? [line(words.none)] : []),
      ...rows.map((row) => resolution(row, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'resolutions', data: { workshop, page: page - 1 } },
        page < pages && { title: t.shared.showMore, verb: 'resolutions', data: { workshop, page: page + 1 } },
        { title: words.make, verb: 'new-resolution', data: { workshop }, style: 'positive' },
        { title: words.back, verb: 'show-control', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const resolution = (row: ResolutionRow, t: Texts) => {
  const words = t.decisions;
  const { workshop, resolution: id, done, owner, told } = row;
  const data = { workshop, resolution: id };
  return surface([
    ...resolutionLines(row, t),
    ...(told === null || done ? [] : [quiet(words.told[told])]),
    ...buttons(
      owner !== null && !done && { title: words.done, verb: 'finish-action', data },
      { title: words.change, verb: 'edit-resolution', data },
      { title: words.withdraw, verb: 'withdraw-resolution', data },
    ),
  ]);
};
