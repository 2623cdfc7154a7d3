import type { App } from '../../../app/app.ts';
import type { Post } from '../../../app/ports.ts';
import type { HandlingPress } from '../../../app/use-cases/letters/handling.ts';
import { isRefusal } from '../../../domain/decider.ts';
import { type Press, type Verb, verb } from '../../press.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { ofInbox, ofMerge, ofPassOn, ofPost, ofReply } from './shapes.ts';

/** What the director and the communicator do with the questions. */
export const handlingVerbs: Readonly<Record<string, Verb>> = {
  inbox: verb(ofInbox, async (app, { me, t }, { page, ...filter }) => {
    const choice = { page, state: filter['filter-state'], unit: filter['filter-unit'], letter: filter['filter-letter'] };
    const view = await app.handling.list(me, choice);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.inbox(view, t);
  }),
  'open-post': verb(ofPost, async (app, { me, t }, { post }) => {
    const view = await app.handling.open(me, post);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.inboxPost(view, t);
  }),
  'take-post': verb(ofPost, (app, press, { post: id }) => pressed(app, press, { type: 'take-post', id })),
  'answer-post': verb(ofReply, (app, press, { post: id, reply: text }) => pressed(app, press, { type: 'answer-post', id, text })),
  'decline-post': verb(ofReply, (app, press, { post: id, reply: why }) => pressed(app, press, { type: 'decline-post', id, why })),
  'pass-on-post': verb(ofPassOn, (app, press, { post: id, to }) => pressed(app, press, { type: 'pass-on-post', id, to })),
  'publish-post': verb(ofPost, (app, press, { post: id }) => pressed(app, press, { type: 'publish-post', id })),
  'merge-post': verb(ofMerge, (app, press, { post, into }) => pressed(app, press, { type: 'merge-posts', id: post, into })),
};

const pressed = async (app: App, { me, t }: Press, press: HandlingPress): Promise<Post> => {
  const view = await app.handling.press(me, press);
  return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.inboxPost(view, t);
};
