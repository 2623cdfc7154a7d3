import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { MyPostView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { dayOnly } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet } from '../parts.ts';
import { personText } from '../person-text.ts';
import { fateLines } from './fate-lines.ts';
import { postInput } from './post-input.ts';

/** One's own question or input and what has become of it. Without a name this card is the only way to the answer. */
export const myPostCard = (view: MyPostView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.lettersReader.post.heading[view.kind], 'card'),
      quiet(t.lettersReader.post.sent[view.kind](sentAt(view, t))),
      ...(view.changing ? changing(view, t) : standing(view, t)),
    ],
  }) satisfies IAdaptiveCard;

/** Of a post without a name the day alone is known (src/domain/inbox/events.ts). */
export const sentAt = ({ secret, at }: Pick<MyPostView, 'secret' | 'at'>, t: Texts): string =>
  secret === null ? dayAndClock(at, t.language) : dayOnly(at, t.language);

/** What goes back with every press: the key too, where it is the only proof. */
const dataOf = ({ post, secret }: MyPostView) => (secret === null ? { post } : { post, secret });

const standing = (view: MyPostView, t: Texts): CardElementArray => {
  const words = t.lettersReader.post;
  const { secret, open, letter } = view;
  const data = dataOf(view);
  return [
    personText(view.text, {}, { spacing: 'Medium' }),
    ...(view.notice === null ? [] : [notice(t.lettersReader.ask.notices[view.notice])]),
    ...fateLines(view, t),
    ...told(view, t),
    ...buttons(
      open && secret !== null && { title: words.look, verb: 'see-post', data, style: 'positive' },
      open && { title: words.change, verb: 'change-post', data },
      open && { title: words.withdraw, verb: 'withdraw-post', data },
      secret === null && { title: words.mine, verb: 'my-posts' },
      // Not from the card that holds the key: the letter would take its place, and the key be gone.
      secret === null && letter !== null && { title: t.lettersReader.ask.back, verb: 'show-letter', data: { letter } },
    ),
  ];
};

/** Where the answer comes: by itself, or fetched by the one who has this card. */
const told = ({ open, secret, letter }: MyPostView, t: Texts): CardElementArray => {
  const words = t.lettersReader.post;
  if (secret === null) return open ? [quiet(words.comesHere)] : [];
  return [
    line(open ? words.withoutName : words.keepCard, { spacing: 'Medium' }),
    ...(letter === null ? [] : [quiet(words.letterAgain)]),
  ];
};

const changing = (view: MyPostView, t: Texts): CardElementArray => {
  const words = t.lettersReader.post;
  const data = dataOf(view);
  return [
    ...(view.notice === null ? [] : [notice(t.lettersReader.ask.notices[view.notice])]),
    ...postInput(view.kind, view.draft ?? view.text, t),
    ...buttons(
      { title: words.save, verb: 'save-post', data, style: 'positive', inputs: true },
      { title: words.keep, verb: 'see-post', data },
    ),
  ];
};
