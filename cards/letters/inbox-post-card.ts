import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { InboxPostView } from '../../src/app/views/letters/post-cards.ts';
import { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { buttons } from '../buttons.ts';
import { frame, line, notice, quiet, surface, wide } from '../parts.ts';
import { personText } from '../person-text.ts';
import { choiceTitle, oneOf } from './choices.ts';
import { collapsible } from './collapsible.ts';
import { field } from './field.ts';
import { fateOf, postHead, postSigns } from './inbox-post-lines.ts';

/** A reply that may be sent comes back whole, though JSON writes every character of it with two units; a candidate is one line. */
const ROOM = { reply: POST_LIMITS.reply * 2, candidate: 110 } as const;

/** One question or input, all of it, with what can be done: answer, pass on, decline, publish, merge. */
export const inboxPostCard = (view: InboxPostView, t: Texts) => {
  const words = t.lettersAuthor.inbox;
  const { post } = view;
  const answered = view.fate.is === 'answered';
  return {
    ...frame(t),
    ...wide,
    body: [
      { type: 'Container', style: 'emphasis', items: [...postHead(view, t), personText(view.text, { size: 'Medium' })] },
      ...(view.notice === null ? [] : [notice(words.notices[view.notice])]),
      ...fate(view, t),
      ...postSigns(view, t),
      ...(answered && !view.published ? publish(post, t) : []),
      ...(answered ? collapsible('change-reply', words.changeReply, reply(view, t), view.draft !== null) : reply(view, t)),
      ...collapsible('pass-on', words.passOn, passOn(post, t)),
      ...(view.candidates.length === 0 ? [] : collapsible('merge', words.merge, merge(view, t))),
      ...buttons(
        { title: words.buttons.back, verb: 'inbox', data: { page: 1 } },
        { title: words.buttons.toList, verb: 'letters' },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const fate = (view: InboxPostView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  switch (view.fate.is) {
    case 'answered':
      return [
        surface(
          [line(words.answeredAt(dayAndClock(view.fate.at, t.language)), { weight: 'Bolder' }), personText(view.fate.text)],
          'good',
        ),
      ];
    case 'declined':
      return [surface([line(words.declinedWhy, { weight: 'Bolder' }), personText(view.fate.why)])];
    case 'received':
    case 'taken':
    case 'passed-on':
      return [fateOf(view, t)];
  }
};

const publish = (post: string, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  return [
    quiet(words.publishMeans),
    ...buttons({ title: words.buttons.publish, verb: 'publish-post', data: { post }, style: 'positive' }),
  ];
};

const reply = (view: InboxPostView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  const { post, fate: stands, draft } = view;
  return [
    ...field({
      id: 'reply',
      label: words.reply,
      value: draft ?? (stands.is === 'answered' ? stands.text : ''),
      limit: POST_LIMITS.reply,
      units: ROOM.reply,
      hint: words.replyHint,
      lines: true,
    }),
    quiet(words.replyMeans),
    ...buttons(
      { title: words.buttons.answer, verb: 'answer-post', data: { post }, style: 'positive', inputs: true },
      { title: words.buttons.decline, verb: 'decline-post', data: { post }, inputs: true },
      stands.is === 'received' && { title: words.buttons.take, verb: 'take-post', data: { post } },
    ),
  ];
};

const passOn = (post: string, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  return [
    ...field({ id: 'to', label: words.passOnTo, value: '', limit: POST_LIMITS.word, hint: words.passOnHint }),
    ...buttons({ title: words.buttons.passOn, verb: 'pass-on-post', data: { post }, inputs: true }),
  ];
};

const merge = ({ post, candidates }: InboxPostView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  return [
    oneOf(
      'into',
      words.into,
      candidates.map((other) => ({ title: choiceTitle(other.text, ROOM.candidate), value: other.post })),
      { placeholder: words.choose },
    ),
    quiet(words.mergeMeans),
    ...buttons({ title: words.buttons.merge, verb: 'merge-post', data: { post }, inputs: true }),
  ];
};
