import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { MyPostView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface } from '../parts.ts';
import { cut, harmless, personText } from '../person-text.ts';
import { fateWord } from './fate-lines.ts';
import { sentAt } from './my-post-card.ts';

/** The list shows so many, the first of those it is given. */
const SHOWN = 10;

/** A question is there to be recognised; so much of it, in UTF-16 units as JSON writes them, does. */
const TEXT = 300;

/** What a person has sent in their own name, in the order given: the newest first. */
export const myPostsCard = (posts: readonly MyPostView[], t: Texts) => {
  const words = t.lettersReader.mine;
  const older = posts.length - SHOWN;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      ...(posts.length === 0 ? [line(words.none)] : []),
      ...posts.slice(0, SHOWN).map((post) => myPost(post, t)),
      ...(older > 0 ? [quiet(words.older(older))] : []),
      quiet(words.withoutName),
      ...buttons(
        { title: t.lettersReader.letter.askQuestion, verb: 'ask', data: { kind: 'question' } },
        { title: t.shared.toHome, verb: 'home' },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const myPost = (view: MyPostView, t: Texts) => {
  const items: CardElementArray = [
    personText(cut(harmless(view.text), TEXT)),
    line(fateWord(view, t), { weight: 'Bolder', spacing: 'Small' }),
    quiet(t.lettersReader.post.sent[view.kind](sentAt(view, t))),
    ...buttons({ title: t.lettersReader.mine.open, verb: 'see-post', data: { post: view.post } }),
  ];
  return surface(items);
};
