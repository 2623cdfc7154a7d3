import { z } from 'zod';
import { flag, nothing, ofRound, ofWords, ofWorkshop, page } from '../shapes.ts';
import { read } from '../table.ts';

/** Workshops: to run them, to answer in them, to look at them. */
export const workshopReads = {
  workshops: read(nothing, ({ app, me }) => app.facilitating.list(me), { follows: () => ['workshops'], alike: true }),
  control: read(
    ofWorkshop.extend({ names: flag.default(false) }),
    ({ app, me }, { workshop, names }) => app.watching.control(me, workshop, names),
    { follows: ({ workshop }) => [`progress:${workshop}`, 'people'], alike: true },
  ),
  stage: read(ofWorkshop, ({ app, me }, { workshop }) => app.watching.stage(me, workshop), {
    follows: ({ workshop }) => [`progress:${workshop}`],
    alike: true,
  }),
  answer: read(ofRound, ({ app, me }, { workshop, round }) => app.watching.answer(me, workshop, round), {
    follows: ({ workshop }, me) => [`course:${workshop}`, `mine:${me.id}`],
  }),
  'my-answers': read(z.object({ page }), ({ app, me }, input) => app.answering.mine(me, input.page), {
    follows: (_, me) => ['courses', `mine:${me.id}`],
  }),
  result: read(ofRound, ({ app, me }, { workshop, round }) => app.watching.result(me, workshop, round), {
    follows: ({ workshop }) => [`course:${workshop}`],
    alike: true,
  }),
  peek: read(ofRound, ({ app, me }, { workshop, round }) => app.watching.peek(me, workshop, round), {
    follows: ({ workshop }) => [`progress:${workshop}`],
    alike: true,
  }),
  /** What people write while their round goes on, where the round lets the facilitator read it; `pages` times twenty. */
  incoming: read(
    ofRound.extend({ pages: page }),
    ({ app, me }, { workshop, round, pages }) => app.readingAlong.list(me, workshop, round, pages),
    { follows: ({ workshop }) => [`progress:${workshop}`, 'people'], alike: true },
  ),
  archive: read(ofWords, ({ app, me }, { words }) => app.watching.archive(me, words), {
    follows: () => ['courses'],
    alike: true,
  }),
};
