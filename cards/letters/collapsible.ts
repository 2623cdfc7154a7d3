import type { CardElementArray, IActionSet, IContainer } from '@microsoft/teams.cards';

/**
 * A part that is hidden until its button is pressed, for what most do not need. The card does what it is for without it. It is
 * `open` from the start where something in it must be seen.
 */
export const collapsible = (
  id: string,
  title: string,
  items: CardElementArray,
  open = false,
): readonly [IActionSet, IContainer] => [
  {
    type: 'ActionSet',
    spacing: 'Medium',
    actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }],
  },
  { type: 'Container', id, isVisible: open, spacing: 'Small', items },
];
