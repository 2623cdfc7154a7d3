import type { z } from 'zod';
import type { App } from '../../app/app.ts';
import type { Post } from '../../app/ports.ts';
import type { ControlPress, FacilitatingRefusal } from '../../app/use-cases/facilitating.ts';
import type { ControlCardView, ControlQuestion } from '../../app/views/control-card.ts';
import { isRefusal, type Refusal } from '../../domain/decider.ts';
import { type Press, type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { count, ofCall, ofEnding, ofMessage, ofProposal, ofQuestion, ofResult, ofRound, ofWorkshop } from './shapes.ts';
import { iso } from './time.ts';

/** What a facilitator does on the control card. The card that was pressed becomes, or stays, their control card. */
export const controlVerbs: Readonly<Record<string, Verb>> = {
  'open-workshop': asks(null),
  'show-control': asks(null),
  'show-names': asks('names'),
  'edit-question': asks('rewrite-question'),
  'rewrite-question': presses(ofQuestion, ({ round, question, rewrites }) => ({
    type: 'rewrite-question',
    round,
    question,
    rewrites,
  })),
  'start-round': presses(ofRound, ({ round }) => ({ type: 'start-round', round })),
  'extend-round': presses(ofRound.extend({ endsAt: iso }), ({ round, endsAt }) => ({ type: 'extend-round', round, endsAt })),
  remind: presses(ofRound.extend({ reminders: count }), ({ round, reminders }) => ({ type: 'remind', round, reminders })),
  'close-round': presses(ofRound, ({ round }) => ({ type: 'close-round', round, confirmed: false })),
  'close-round-anyway': presses(ofRound, ({ round }) => ({ type: 'close-round', round, confirmed: true })),
  'show-result': presses(ofRound, ({ round }) => ({ type: 'show-result', round })),
  'next-round': presses(ofRound, ({ round }) => ({ type: 'next-round', round })),
  'skip-round': presses(ofRound, ({ round }) => ({ type: 'skip-round', round })),
  'end-workshop': presses(ofEnding, ({ endings }) => ({ type: 'end-workshop', endings })),
  'reopen-workshop': presses(ofEnding, ({ endings }) => ({ type: 'reopen-workshop', endings })),

  'ask-again-form': asks('ask-again'),
  'ask-again': presses(ofProposal, ({ round, proposal, drafts }) => ({ type: 'ask-again', round, proposal, drafts })),
  'message-form': asks('write-message'),
  'send-message': presses(ofMessage, ({ message, messages }) => ({ type: 'write-message', text: message, messages })),
  'take-help': presses(ofCall, ({ call }) => ({ type: 'take-help', id: call })),
  'close-help': presses(ofCall, ({ call }) => ({ type: 'close-help', id: call })),

  'resend-message': verb(
    ofWorkshop.extend({ number: count, resends: count }),
    async (app, press, { workshop, number, resends }) =>
      place(app, press, workshop, await app.facilitating.resend(press.me, workshop, { message: number }, resends)),
  ),

  'resend-unknown': verb(ofRound.extend({ resends: count }), async (app, press, { workshop, round, resends }) =>
    place(app, press, workshop, await app.facilitating.resend(press.me, workshop, { round }, resends)),
  ),

  'peek-result': verb(ofResult, async (app, { me, t }, { workshop, round, page }) => {
    const view = await app.facilitating.peek(me, workshop, round, page);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.result(view, t);
  }),

  'list-workshops': async (app, { me, t }) => {
    const view = await app.facilitating.list(me);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.workshops(view, t);
  },
};

function asks(question: ControlQuestion | null): Verb {
  return verb(ofWorkshop, async (app, press, { workshop }) =>
    place(app, press, workshop, await app.facilitating.ask(press.me, workshop, question)),
  );
}

function presses<Schema extends z.ZodType<{ workshop: string }>>(
  schema: Schema,
  meaning: (data: z.infer<Schema>) => ControlPress,
): Verb {
  return verb(schema, async (app, press, data) =>
    place(app, press, data.workshop, await app.facilitating.press(press.me, data.workshop, meaning(data))),
  );
}

/** Shows the control card and remembers where it lies, so that the bot can edit it as the numbers move. */
export const place = async (
  app: App,
  { me, t, message, personal }: Press,
  workshop: string,
  view: ControlCardView | Refusal<FacilitatingRefusal>,
): Promise<Post> => {
  if (isRefusal(view)) return refusalPost(view.refused, t);
  if (message && personal) await app.facilitating.place(me, workshop, message);
  return show.control(view, t);
};
