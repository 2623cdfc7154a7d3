import { z } from 'zod';
import type { App } from '../../app/app.ts';
import type { Post } from '../../app/ports.ts';
import type { AnsweringRefusal } from '../../app/use-cases/answering.ts';
import type { AnswerCardView } from '../../app/views/answer-card.ts';
import { isRefusal, type Refusal } from '../../domain/decider.ts';
import { clock } from '../../texts/time.ts';
import { type Press, type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { ofAnswer, ofAnswerCard, ofHelp, ofRound, page } from './shapes.ts';

/** What a manager does on the card of a round. */
export const answerVerbs: Readonly<Record<string, Verb>> = {
  'give-answer': verb(ofAnswer, (app, press, data) => store(app, press, data, false)),
  'add-answer': verb(ofAnswer, (app, press, data) => store(app, press, data, true)),

  'change-answer': verb(ofAnswerCard, async (app, press, { workshop, round, person }) => {
    return shown(app, press, { workshop, round }, await app.answering.change(press.me, { workshop, round, owner: person }));
  }),

  'open-answer': verb(ofRound, async (app, press, { workshop, round }) => {
    return shown(app, press, { workshop, round }, await app.answering.open(press.me, { workshop, round }));
  }),

  'ask-help': verb(ofHelp, async (app, { me, t }, { person, ...card }) => {
    const view = await app.answering.askHelp(me, { ...card, owner: person });
    if (isRefusal(view)) return refusalPost(view.refused, t);
    const { asked } = view.group.help ?? { asked: null };
    // In words beside the card, not as a new card: what is being typed on it stays there.
    if (view.status.is === 'asking' && asked) return { text: t.answer.group.help.told(clock(asked.at)) };
    return show.answer(view, t);
  }),

  'my-answers': verb(z.object({ page }), async (app, press, data) => {
    const view = await app.answering.mine(press.me, data.page);
    return isRefusal(view) ? refusalPost(view.refused, press.t) : show.myAnswers(view, press.t);
  }),
};

const store = async (
  app: App,
  press: Press,
  { workshop, round, person, group, basis }: z.infer<typeof ofAnswer>,
  joined: boolean,
) => {
  const card = { workshop, round, owner: person, group, basis };
  return shown(app, press, card, await app.answering.answer(press.me, card, press.data, joined));
};

/** Shows the card in the place of the one that was pressed, and remembers where that is. */
const shown = async (
  app: App,
  { me, t, message }: Press,
  card: { workshop: string; round: number },
  view: AnswerCardView | Refusal<AnsweringRefusal>,
): Promise<Post> => {
  if (isRefusal(view)) return refusalPost(view.refused, t);
  if (message) await app.answering.place(me, card, message);
  return show.answer(view, t);
};
