import type { CardElementArray, IContainer } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { HelpCallView } from '../src/app/views/control-rooms.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { buttons } from './buttons.ts';
import { deliveryLines } from './delivery-lines.ts';
import { nameOf } from './name-list.ts';
import { heading, line, quiet, surface } from './parts.ts';
import { run, runs } from './person-text.ts';

/** So many calls are on the card at once, with their buttons; the others come when these are closed. */
const SHOWN = 3;

/** Which buttons a call has: those of the control card, or those of the message about it. */
type Verbs = { readonly take: string; readonly close: string };

const onControlCard: Verbs = { take: 'take-help', close: 'close-help' };

/** Groups that wait for help, those nobody has taken first. */
export const helpLines = ({ helps }: ControlCardView, t: Texts): CardElementArray => {
  const more = helps.length - SHOWN;
  return [
    ...helps.slice(0, SHOWN).map((help) => helpSurface(help, t, onControlCard)),
    ...(more > 0 ? [line(t.control.help.more(more), { weight: 'Bolder', spacing: 'Small' })] : []),
  ];
};

/** `Grupp 7 behöver hjälp sedan 14:05`, who is on the way, and what can be pressed. */
export const helpSurface = (help: HelpCallView, t: Texts, { take, close }: Verbs): IContainer => {
  const { workshop, call, group, sitting, at, takenBy } = help;
  const words = t.control.help;
  const data = { workshop, call };
  return surface(
    [
      line(words.asked(t.control.sitting[sitting](group), clock(at)), { weight: 'Bolder' }),
      ...(takenBy ? [runs([run(`${nameOf(takenBy, t)} ${words.onTheWay}`)], { spacing: 'Small' })] : []),
      ...buttons(
        takenBy === null && { title: words.take, verb: take, data, style: 'positive' },
        takenBy !== null && { title: words.close, verb: close, data },
      ),
    ],
    takenBy === null ? 'attention' : 'emphasis',
  );
};

/** How the last message to all groups has fared. */
export const sentMessage = ({ workshop, message }: ControlCardView, t: Texts): CardElementArray => {
  if (message === null) return [];
  const { number, at, by, delivery } = message;
  const [, ...fared] = deliveryLines(delivery, t);
  return [
    heading(t.control.message.sent(clock(at))),
    ...(by.name === null ? [] : [runs([run(nameOf(by, t))], { spacing: 'Small' })]),
    ...(fared.length > 0 ? fared : [quiet(t.delivery.waiting(0))]),
    ...buttons(
      delivery.resendable > 0 && {
        title: delivery.unknown.length > 0 ? t.control.buttons.resend : t.control.buttons.tryAgain,
        verb: 'resend-message',
        data: { workshop, number, resends: delivery.resends },
      },
    ),
  ];
};
