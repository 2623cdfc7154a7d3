import type { App } from '../../../app/app.ts';
import type { Post } from '../../../app/ports.ts';
import type { AskingRefusal } from '../../../app/use-cases/letters/asking.ts';
import type { MyPostView } from '../../../app/views/letters/post-cards.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { Texts } from '../../../texts/texts.ts';
import { type Press, type Verb, verb } from '../../press.ts';
import { show } from '../../show.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { ofAsk, ofAskInstead, ofMyPost, ofMyText, ofNewPost, ofUpvote } from './shapes.ts';

/** A manager's questions and input. */
export const askingVerbs: Readonly<Record<string, Verb>> = {
  ask: verb(ofAsk, async (app, { me, t }, { kind, letter }) => {
    const view = await app.asking.form(me, kind, letter);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.ask(view, t);
  }),
  /** Free text that was offered as an answer, and is a question instead. */
  'ask-instead': verb(ofAskInstead, async (app, { me, t }, { answer }) => {
    const view = await app.asking.form(me, 'question', null, answer);
    return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.ask(view, t);
  }),
  'send-post': verb(ofNewPost, async (app, { me, t, message }, { 'without-name': withoutName, ...form }) => {
    const view = await app.asking.send(me, { ...form, withoutName }, message);
    if (isRefusal(view)) return letterRefusal(view.refused, t);
    if (!('fate' in view)) return showLetter.ask(view, t);
    // In the letter's place the card with the key could be wiped: the letter comes back there, and the card below it.
    if (form.letter !== null && (await app.asking.keyApart(me, view, t.language))) {
      const letter = await app.reading.show(me, form.letter, 'key-below');
      if (!isRefusal(letter)) return showLetter.letter(letter, t);
    }
    return showLetter.myPost(view, t);
  }),
  'see-post': verb(ofMyPost, async (app, { me, t }, { post, secret }) => mine(await app.asking.see(me, post, secret), t)),
  'change-post': verb(ofMyPost, async (app, { me, t }, { post, secret }) => mine(await app.asking.change(me, post, secret), t)),
  'save-post': verb(ofMyText, async (app, { me, t }, { post, secret, text }) =>
    mine(await app.asking.save(me, post, secret, text), t),
  ),
  'withdraw-post': verb(ofMyPost, async (app, { me, t }, { post, secret }) => {
    const outcome = await app.asking.withdraw(me, post, secret);
    return isRefusal(outcome)
      ? letterRefusal(outcome.refused, t)
      : show.message(t.lettersReader.messages.withdrawn[outcome.withdrawn], t, { to: 'home' });
  }),
  'my-posts': async (app, press) => myPosts(app, press),
  upvote: verb(ofUpvote, async (app, { me, t }, { post, letter, on, page }) => {
    const outcome = await app.asking.upvote(me, post);
    if (isRefusal(outcome)) return letterRefusal(outcome.refused, t);
    const alone = showLetter.published(outcome.question, outcome.heading, t, letter);
    if (letter === null || on === 'card') return alone;
    if (on === 'list') {
      const list = await app.wondering.answers(me, letter, page);
      return isRefusal(list) ? alone : showLetter.publishedList(list, t);
    }
    const view = await app.reading.show(me, letter);
    return isRefusal(view) ? alone : showLetter.letter(view, t);
  }),
};

/** The person's own questions, those with their name on. */
export const myPosts = async (app: App, { me, t }: Pick<Press, 'me' | 't'>): Promise<Post> => {
  const posts = await app.asking.mine(me);
  return isRefusal(posts) ? letterRefusal(posts.refused, t) : showLetter.myPosts(posts, t);
};

const mine = (view: MyPostView | Refusal<AskingRefusal>, t: Texts): Post =>
  isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.myPost(view, t);
