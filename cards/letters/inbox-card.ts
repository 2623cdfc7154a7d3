import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { InboxPost, InboxView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, quiet, surface, wide } from '../parts.ts';
import { cut, personText } from '../person-text.ts';
import { choiceTitle, oneOf } from './choices.ts';
import { collapsible } from './collapsible.ts';
import { fateOf, postHead, postSigns } from './inbox-post-lines.ts';

/** So much of a post stands in the list, and so many units and letters can be chosen among. The post's own card has all of it. */
const ROOM = { text: 400, choices: 40 } as const;

const states = [
  'all',
  'received',
  'taken',
  'answered',
  'passed-on',
  'declined',
] as const satisfies readonly InboxView['filter']['state'][];

/** Questions and input, the newest first, with what has become of each. */
export const inboxCard = (view: InboxView, t: Texts) => {
  const words = t.lettersAuthor.inbox;
  const { page, pages } = view;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      line(words.waiting(view.waiting), { weight: 'Bolder' }),
      ...filters(view, t),
      ...(view.posts.length === 0 ? [line(words.none, { spacing: 'Large' })] : []),
      ...view.posts.map((post) => postLines(post, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      // The filters go with the page: they are read from the same card.
      ...buttons(
        page > 1 && { title: t.shared.previous, verb: 'inbox', data: { page: page - 1 }, inputs: true },
        page < pages && { title: words.buttons.next, verb: 'inbox', data: { page: page + 1 }, inputs: true },
        { title: words.buttons.file, verb: 'questions-file' },
        { title: words.buttons.toList, verb: 'letters' },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const filters = ({ filter, units, letters }: InboxView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.inbox;
  const unitChoices = withChosen(
    units.map((unit) => ({ title: choiceTitle(unit), value: unit })),
    filter.unit,
  );
  const letterChoices = withChosen(
    letters.map(({ id, heading: name }) => ({ title: choiceTitle(name), value: id })),
    filter.letter,
  );
  const chosen = filter.state !== 'all' || filter.unit !== '' || filter.letter !== '';
  const items: CardElementArray = [
    oneOf(
      'filter-state',
      words.filterState,
      states.map((value) => ({ title: words.states[value], value })),
      { value: filter.state },
    ),
    // A choice must have a value, so all is what stands where nothing is chosen, and a button leads back to it.
    ...filterBy('filter-unit', words.filterUnit, words.everyUnit, unitChoices, filter.unit),
    ...filterBy('filter-letter', words.filterLetter, words.everyLetter, letterChoices, filter.letter),
    ...buttons(
      { title: words.buttons.filter, verb: 'inbox', data: { page: 1 }, inputs: true },
      chosen && {
        title: words.buttons.all,
        verb: 'inbox',
        data: { page: 1 },
      },
    ),
  ];
  return [...collapsible('filters', words.filters, items, chosen)];
};

const filterBy = (
  id: string,
  label: string,
  all: string,
  choices: Parameters<typeof oneOf>[2],
  chosen: string,
): CardElementArray =>
  choices.length === 0 ? [] : [oneOf(id, label, choices, { placeholder: all, ...(chosen !== '' && { value: chosen }) })];

/** The first of the choices, and the one that is chosen wherever it stands. */
const withChosen = <Choice extends { readonly value: string }>(choices: readonly Choice[], chosen: string): readonly Choice[] =>
  choices.filter(({ value }, index) => index < ROOM.choices || value === chosen);

const postLines = (post: InboxPost, t: Texts) =>
  surface([
    ...postHead(post, t),
    personText(cut(post.text, ROOM.text), {}, { spacing: 'Small' }),
    fateOf(post, t),
    ...postSigns(post, t),
    ...buttons({ title: t.lettersAuthor.inbox.buttons.open, verb: 'open-post', data: { post: post.post } }),
  ]);
