import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { GroupMessageView } from '../src/app/views/control-rooms.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { nameOf } from './name-list.ts';
import { frame, heading } from './parts.ts';
import { personText, run, runs } from './person-text.ts';

/** Words from a facilitator to everybody in the groups: as text, with who wrote it and when. */
export const groupMessageCard = ({ title, text, by, at }: GroupMessageView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.control.message.heading, 'card'),
      personText(title, { isSubtle: true }, { spacing: 'Small' }),
      personText(text, {}, { spacing: 'Medium' }),
      runs([run(`${nameOf(by, t)} ${t.control.message.from(clock(at))}`, { isSubtle: true, size: 'Small' })], {
        spacing: 'Medium',
      }),
    ],
  }) satisfies IAdaptiveCard;
