import type { z } from 'zod';
import type { ControlPress } from '../../../app/use-cases/facilitating.ts';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { isRefusal } from '../../../domain/decider.ts';
import { count, flag, instant, ofRound, ofWorkshop, text } from '../shapes.ts';
import { type Command, command } from '../table.ts';

const press = <Schema extends z.ZodType<{ workshop: string }>>(
  schema: Schema,
  meaning: (input: z.output<Schema>) => ControlPress,
): Command<Schema, ControlCardView> =>
  command<Schema, ControlCardView>(schema, async ({ app, me }, input) => {
    const view = await app.facilitating.press(me, input.workshop, meaning(input));
    if (isRefusal(view)) return view;
    // The card in the chat would ask; the page has its own question, and is told that it must be put.
    if (view.asking === 'close-with-people-missing') return { refused: 'people-missing' };
    return view.notice === null ? view : { refused: view.notice };
  });

const ofCall = ofWorkshop.extend({ call: count });
const ofEnding = ofWorkshop.extend({ endings: count });

/** What a facilitator does while the workshop runs. What the page showed comes along, as on the card: a press that comes twice is known. */
export const facilitatorCommands = {
  'rewrite-question': press(ofRound.extend({ question: text, rewrites: count }), ({ round, question, rewrites }) => ({
    type: 'rewrite-question',
    round,
    question,
    rewrites,
  })),
  'start-round': press(ofRound, ({ round }) => ({ type: 'start-round', round })),
  /** `endsAt` as it was shown. */
  'extend-round': press(ofRound.extend({ endsAt: instant }), ({ round, endsAt }) => ({ type: 'extend-round', round, endsAt })),
  remind: press(ofRound.extend({ reminders: count }), ({ round, reminders }) => ({ type: 'remind', round, reminders })),
  /** Refused as `people-missing` where somebody is, unless `confirmed`. */
  'close-round': press(ofRound.extend({ confirmed: flag.default(false) }), ({ round, confirmed }) => ({
    type: 'close-round',
    round,
    confirmed,
  })),
  'show-result': press(ofRound, ({ round }) => ({ type: 'show-result', round })),
  'next-round': press(ofRound, ({ round }) => ({ type: 'next-round', round })),
  'skip-round': press(ofRound, ({ round }) => ({ type: 'skip-round', round })),
  'end-workshop': press(ofEnding, ({ endings }) => ({ type: 'end-workshop', endings })),
  'reopen-workshop': press(ofEnding, ({ endings }) => ({ type: 'reopen-workshop', endings })),
  /** Consent asked again, of a proposal that has been changed. `drafts` as it was shown. */
  'ask-again': press(ofRound.extend({ proposal: text, drafts: count }), ({ round, proposal, drafts }) => ({
    type: 'ask-again',
    round,
    proposal,
    drafts,
  })),
  /** To all groups. `messages` is how many had been sent. */
  'send-message': press(ofWorkshop.extend({ message: text, messages: count }), ({ message, messages }) => ({
    type: 'write-message',
    text: message,
    messages,
  })),
  'resend-message': command(ofWorkshop.extend({ number: count, resends: count }), ({ app, me }, { workshop, number, resends }) =>
    app.facilitating.resend(me, workshop, { message: number }, resends),
  ),
  'take-help': press(ofCall, ({ call }) => ({ type: 'take-help', id: call })),
  'close-help': press(ofCall, ({ call }) => ({ type: 'close-help', id: call })),
  'resend-unknown': command(ofRound.extend({ resends: count }), ({ app, me }, { workshop, round, resends }) =>
    app.facilitating.resend(me, workshop, { round }, resends),
  ),
};
