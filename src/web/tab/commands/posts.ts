import { z } from 'zod';
import type { HandlingPress } from '../../../app/use-cases/letters/handling.ts';
import type { InboxPostView } from '../../../app/views/letters/post-cards.ts';
import { id, ofPost, text } from '../shapes.ts';
import { type Command, command, unlessNoticed } from '../table.ts';

/** Questions and input: the asker's own, and what the director and the communicator do with them. */
const secret = z.uuid().nullable();
const ofMine = ofPost.extend({ secret });

const handle = <Schema extends z.ZodType<{ post: string }>>(
  schema: Schema,
  meaning: (input: z.output<Schema>) => HandlingPress,
): Command<Schema, InboxPostView> =>
  command<Schema, InboxPostView>(schema, async ({ app, me }, input) =>
    unlessNoticed(await app.handling.press(me, meaning(input))),
  );

export const postCommands = {
  'send-post': command(
    ofPost.extend({
      secret: z.uuid(),
      kind: z.enum(['question', 'input']),
      letter: id.nullable(),
      text,
      withoutName: z.boolean(),
    }),
    async ({ app, me }, form) => unlessNoticed(await app.elsewhere.asking.send(me, form)),
  ),
  'save-post': command(ofMine.extend({ text }), async ({ app, me }, { post, secret: key, text: written }) =>
    unlessNoticed(await app.elsewhere.asking.save(me, post, key, written)),
  ),
  'withdraw-post': command(ofMine, ({ app, me }, { post, secret: key }) => app.elsewhere.asking.withdraw(me, post, key)),

  'take-post': handle(ofPost, ({ post }) => ({ type: 'take-post', id: post })),
  'answer-post': handle(ofPost.extend({ text }), ({ post, text: answer }) => ({ type: 'answer-post', id: post, text: answer })),
  'decline-post': handle(ofPost.extend({ why: text }), ({ post, why }) => ({ type: 'decline-post', id: post, why })),
  'pass-on-post': handle(ofPost.extend({ to: text }), ({ post, to }) => ({ type: 'pass-on-post', id: post, to })),
  'publish-post': handle(ofPost, ({ post }) => ({ type: 'publish-post', id: post })),
  'merge-posts': handle(ofPost.extend({ into: id }), ({ post, into }) => ({ type: 'merge-posts', id: post, into })),
};
