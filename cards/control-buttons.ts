import type { IActionSet } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { type Button, buttons } from './buttons.ts';

/** What can be pressed as the round stands: first what is next, then the rarer things in a row of their own. */
export const controlButtons = (view: ControlCardView, t: Texts): readonly IActionSet[] => {
  const words = t.control.buttons;
  const { workshop, round, reminders, endings } = view;
  const here = { workshop, round };
  const goesOn = round < view.rounds;

  const next: Button = { title: words.next, verb: 'next-round', data: here };
  const end: Button = { title: words.end, verb: 'end-workshop', data: { workshop, endings } };
  const names: Button =
    view.asking === 'names'
      ? { title: words.hideNames, verb: 'show-control', data: { workshop } }
      : { title: words.names, verb: 'show-names', data: { workshop } };
  const peek: Button = {
    title: view.phase === 'shown' ? words.seeResult : words.peek,
    verb: 'peek-result',
    data: { ...here, page: 1 },
  };

  const rooms = buttons(
    { title: words.message, verb: 'message-form', data: { workshop } },
    { title: words.rooms, verb: 'room-list', data: { workshop, page: 1 } },
    // Who sits where, and what is asked, can be changed between rounds.
    view.phase !== 'open' && { title: t.newWorkshop.groupPreview.arrange, verb: 'arrange-groups', data: { workshop } },
    view.phase !== 'open' && { title: t.newWorkshop.groupPreview.plan, verb: 'plan-rounds', data: { workshop } },
  );
  const askAgain: Button | false = view.askAgain !== null && { title: t.control.askAgain, verb: 'ask-again-form', data: here };
  if (view.ended) {
    return buttons(
      { title: words.reopen, verb: 'reopen-workshop', data: { workshop, endings } },
      (view.phase === 'closed' || view.phase === 'shown') && peek,
    );
  }
  switch (view.phase) {
    case 'planned':
      return [
        ...buttons(
          { title: words.start, verb: 'start-round', data: here, style: 'positive' },
          { title: words.edit, verb: 'edit-question', data: here },
        ),
        ...buttons({ title: words.skip, verb: 'skip-round', data: here }, end),
        ...rooms,
      ];
    case 'skipped':
      return [...buttons(goesOn && { ...next, style: 'positive' }, end), ...rooms];
    case 'open':
      return [
        ...buttons(
          view.endsAt !== null && {
            title: view.days ? words.extendDay : words.extend,
            verb: 'extend-round',
            data: { ...here, endsAt: view.endsAt },
          },
          view.missing > 0 && { title: words.remind, verb: 'remind', data: { ...here, reminders } },
          { title: words.close, verb: 'close-round', data: here, style: 'positive' },
          names,
        ),
        ...rooms,
      ];
    case 'closed':
      return [
        ...buttons({ title: words.show, verb: 'show-result', data: here, style: 'positive' }, peek, askAgain, goesOn && next),
        ...buttons(names, end),
        ...rooms,
      ];
    case 'shown':
      return [
        ...buttons(goesOn && { ...next, style: 'positive' }, peek, askAgain, !goesOn && { ...end, style: 'positive' }),
        ...buttons(names, goesOn && end),
        ...rooms,
      ];
  }
};

/** The answers to what the card asks. */
export const askingButtons = (view: ControlCardView, t: Texts): readonly IActionSet[] => {
  const { workshop, round, asking, rewrites, askAgain, messages } = view;
  const words = t.control.buttons;
  const back = { verb: 'show-control', data: { workshop } };
  const here = { workshop, round };
  if (asking === 'close-with-people-missing')
    return buttons({ title: words.closeAnyway, verb: 'close-round-anyway', data: here }, { ...back, title: words.wait });
  if (asking === 'rewrite-question')
    return buttons(
      { title: words.save, verb: 'rewrite-question', data: { ...here, rewrites }, style: 'positive', inputs: true },
      { ...back, title: words.cancel },
    );
  if (asking === 'ask-again')
    return buttons(
      { title: words.sendAgain, verb: 'ask-again', data: { ...here, drafts: askAgain ?? 0 }, style: 'positive', inputs: true },
      { ...back, title: words.cancel },
    );
  if (asking === 'write-message')
    return buttons(
      { title: t.control.message.send, verb: 'send-message', data: { workshop, messages }, style: 'positive', inputs: true },
      { ...back, title: words.cancel },
    );
  return [];
};
