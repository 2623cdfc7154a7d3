import { z } from 'zod';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { ofAnswer, ofAnswerCard, ofRound, page } from './shapes.ts';

/** What a manager does on the card of a round. */
export const answerVerbs: Readonly<Record<string, Verb>> = {
  'give-answer': verb(ofAnswer, (app, press, data) => store(app, press, data, false)),
  'add-answer': verb(ofAnswer, (app, press, data) => store(app, press, data, true)),

  'change-answer': verb(ofAnswerCard, async (app, press, { workshop, round, person }) => {
    const view = await app.answering.change(press.me, { workshop, round, owner: person });
    return isRefusal(view) ? refusalPost(view.refused, press.t) : show.answer(view, press.t);
  }),

  'open-answer': verb(ofRound, async (app, press, { workshop, round }) => {
    const view = await app.answering.open(press.me, { workshop, round });
    return isRefusal(view) ? refusalPost(view.refused, press.t) : show.answer(view, press.t);
  }),

  'my-answers': verb(z.object({ page }), async (app, press, data) => {
    const view = await app.answering.mine(press.me, data.page);
    return isRefusal(view) ? refusalPost(view.refused, press.t) : show.myAnswers(view, press.t);
  }),
};

const store = async (
  app: Parameters<Verb>[0],
  { me, t }: Parameters<Verb>[1],
  { workshop, round, person, group, basis, answer }: z.infer<typeof ofAnswer>,
  joined: boolean,
) => {
  const view = await app.answering.answer(me, { workshop, round, owner: person, group, basis }, answer, joined);
  return isRefusal(view) ? refusalPost(view.refused, t) : show.answer(view, t);
};
