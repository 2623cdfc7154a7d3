import type { IActionSet } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';

/** The way from the control card to what is made of the answers: a row of its own, below what moves the round. */
export const outcomeButtons = (view: ControlCardView, t: Texts): readonly IActionSet[] => {
  const { workshop, round, phase, kind, names, sitting } = view;
  // Names take the room of everything that can wait.
  if (view.asking === 'names') return [];
  const over = phase === 'closed' || phase === 'shown';
  return buttons(
    // The last round of 1-2-4-alla shows its ideas by their way, not by theme.
    over && kind === 'text' && sitting !== 'four' && { title: t.themes.heading, verb: 'themes', data: { workshop, round } },
    (over || phase === 'open') && names !== 'nobody' && { title: t.fillIn.open, verb: 'fill-in', data: { workshop, round } },
    { title: t.decisions.heading, verb: 'resolutions', data: { workshop, page: 1 } },
    { title: t.summary.heading, verb: 'summary', data: { workshop } },
  );
};
