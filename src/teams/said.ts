import type { App } from '../app/app.ts';
import type { Post } from '../app/ports.ts';
import { may } from '../domain/access.ts';
import { isRefusal } from '../domain/decider.ts';
import type { Person } from '../domain/organisation.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { show } from './show.ts';
import { readWish } from './words.ts';

/** The answer to something typed: the words that the bot knows; else an offer to send it as an answer; else the home card. */
export const said = async (
  app: App,
  { me, t, text, personal }: { me: Person; t: Texts; text: string; personal: boolean },
): Promise<Post> => {
  // In a channel others read along.
  if (!personal) return show.message(t.messages.inChannel, t);
  const home = async (words: Texts) => show.home(await app.browsing.home(me), words);
  const wish = readWish(text);
  switch (wish.wish) {
    case 'help':
    case 'choose-language':
      return home(t);
    case 'workshop': {
      const view = may(me.roles, 'run-workshop') ? await app.facilitating.list(me) : undefined;
      return !view || isRefusal(view) ? home(t) : show.workshops(view, t);
    }
    case 'my-answers': {
      const view = await app.answering.mine(me, 1);
      return isRefusal(view) ? home(t) : show.myAnswers(view, t);
    }
    case 'language':
      await app.people.note({ type: 'choose-language', person: me.id, language: wish.language });
      return home(texts[wish.language]);
    case 'other': {
      const offer = text.trim() === '' ? undefined : await app.answering.offer(me, text);
      return offer ? show.answer(offer, t) : home(t);
    }
  }
};
