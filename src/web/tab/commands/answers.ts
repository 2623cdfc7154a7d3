import { z } from 'zod';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import { answerErrors } from '../answer-errors.ts';
import { count, flag, inputs, ofRound, roundNumber } from '../shapes.ts';
import { type Asking, command, type Refused } from '../table.ts';

const ofAnswer = ofRound.extend({ group: roundNumber, basis: count, inputs, joined: flag.default(false) });

/** What a manager does in a round: the same as on the card in the chat, and the card follows. */
export const answerCommands = {
  'give-answer': command(ofAnswer, async (asking, { inputs: given, joined, ...card }) => {
    const { app, me } = asking;
    const view = await app.answering.answer(me, { ...card, owner: me.id }, given, joined);
    const no = refusedIn(view, asking);
    // What was typed is kept by the page: the card in the chat holds nothing of it.
    if (no && !isRefusal(view)) await app.answering.open(me, card);
    return no ?? view;
  }),
  'ask-help': command(ofRound.extend({ group: roundNumber, helps: count }), ({ app, me }, card) =>
    app.answering.askHelp(me, { ...card, owner: me.id }),
  ),
  'set-language': command(z.object({ language: z.enum(['sv', 'en']) }), async ({ app, me }, { language }) => {
    await app.people.note({ type: 'choose-language', person: me.id, language });
    return app.watching.me(me);
  }),
  /** What Teams speaks, for whoever has not chosen. */
  'see-language': command(z.object({ language: z.enum(['sv', 'en']) }), async ({ app, me }, { language }) => {
    await app.people.note({ type: 'see-locale', person: me.id, language });
    return app.watching.me(me);
  }),
};

/** A card that came back with its inputs open was not taken: why, and at which inputs. */
const refusedIn = (view: AnswerCardView | Refusal<string>, { t }: Asking): Refused | undefined => {
  if (isRefusal(view)) return view;
  const { status } = view;
  if (status.is === 'closed') return { refused: 'round-not-open' };
  if (status.is !== 'asking') return undefined;
  if (status.faults.length === 0) return { refused: status.notice ?? 'round-not-open' };
  return { refused: 'bad-answer', errors: answerErrors(status.faults, t) };
};
