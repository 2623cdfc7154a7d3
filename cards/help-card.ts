import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { HelpCallView } from '../src/app/views/control-rooms.ts';
import type { Texts } from '../src/texts/texts.ts';
import { helpSurface } from './control-rooms.ts';
import { frame, heading, line } from './parts.ts';
import { personText } from './person-text.ts';

/** A call for help in a facilitator's own chat: a message of its own, that alerts. The bot edits it when it is taken or closed. */
export const helpCard = (view: HelpCallView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.control.sitting[view.sitting](view.group), 'card'),
      personText(view.title, { isSubtle: true }, { spacing: 'Small' }),
      view.closed
        ? line(t.control.help.closed(t.control.sitting[view.sitting](view.group)))
        : helpSurface(view, t, { take: 'take-call', close: 'close-call' }),
    ],
  }) satisfies IAdaptiveCard;
