import type { App } from '../app/app.ts';
import type { Post } from '../app/ports.ts';
import { may } from '../domain/access.ts';
import { isRefusal } from '../domain/decider.ts';
import type { Person } from '../domain/organisation.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { deputyCard } from './presses/letters/arranging.ts';
import { myPosts } from './presses/letters/asking.ts';
import { type PageLink, pagePost } from './presses/page.ts';
import { show } from './show.ts';
import { letterRefusal, showLetter } from './show-letters.ts';
import { showOutcome } from './show-outcomes.ts';
import { readWish } from './words.ts';

/** So many words are a sentence. */
const SENTENCE = 4;

const ask = async (app: App, { me, t }: { me: Person; t: Texts }, kind: 'question' | 'input', text: string): Promise<Post> => {
  const view = await app.asking.form(me, kind, null, text);
  return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.ask(view, t);
};

/** The answer to something typed: the words that the bot knows; else an offer to send it as an answer, or as a question; else the home card. */
export const said = async (
  app: App,
  { me, t, text, personal, page }: { me: Person; t: Texts; text: string; personal: boolean; page: PageLink },
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
    case 'actions':
      return showOutcome.actions(await app.resolving.mine(me), t);
    case 'letter': {
      const writes = may(me.roles, 'write-letters');
      const view = writes ? await app.writing.list(me) : await app.reading.latest(me);
      if (isRefusal(view)) return letterRefusal(view.refused, t);
      return 'drafts' in view ? showLetter.list(view, t) : showLetter.letter(view, t);
    }
    case 'search': {
      const view = await app.reading.search(me, wish.text);
      return isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.search(view, t);
    }
    case 'ask':
    case 'input':
      return ask(app, { me, t }, wish.wish === 'ask' ? 'question' : 'input', wish.text);
    case 'questions': {
      const view = await app.handling.list(me, { page: 1, state: 'all', unit: '', letter: '' });
      return isRefusal(view) ? myPosts(app, { me, t }) : showLetter.inbox(view, t);
    }
    case 'my-posts':
      return myPosts(app, { me, t });
    case 'deputy':
      return deputyCard(app, { me, t });
    case 'page':
      return pagePost(page, me.id, t);
    case 'language':
      await app.people.note({ type: 'choose-language', person: me.id, language: wish.language });
      return home(texts[wish.language]);
    case 'other': {
      const offer = text.trim() === '' ? undefined : await app.answering.offer(me, text);
      if (offer) return show.answer(offer, t);
      // A sentence is hardly a word that was misspelt: it may be something for the director.
      return text.trim().split(/\s+/).length >= SENTENCE && may(me.roles, 'ask')
        ? ask(app, { me, t }, 'question', text)
        : home(t);
    }
  }
};
