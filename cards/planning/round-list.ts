import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { RoundListView } from '../../src/app/views/planning/round-list.ts';
import type { LIMITS } from '../../src/domain/workshop/commands.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { clock } from '../../src/texts/time.ts';
import { type Button, buttons } from '../buttons.ts';
import { frame, heading, notice, quiet, surface, title, wide } from '../parts.ts';
import { roundLine } from './round-line.ts';

/** The most that the domain takes; its type holds the number to it. */
const MOST: (typeof LIMITS)['rounds'] = 20;

/** All the questions together may take so much of the card, in UTF-16 units, and one at most so much. */
const QUESTIONS = { all: 3_000, one: 300 } as const;

/** The rounds, those to come with what can be done to them. */
export const roundListCard = (view: RoundListView, t: Texts) => {
  const words = t.roundPlans;
  const { workshop, created, rounds } = view;
  const back: Button = created
    ? { title: t.shared.toWorkshop, verb: 'show-control', data: { workshop } }
    : { title: words.toPreview, verb: 'show-preview', data: { workshop } };
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      title(view.title),
      ...told(view, t),
      ...rounds.flatMap((round) => lines(view, round, t)),
      ...(rounds.length < MOST ? [] : [quiet(words.full)]),
      ...buttons(rounds.length < MOST && { title: words.add, verb: 'add-round', data: { workshop }, style: 'positive' }, back),
    ],
  } satisfies IAdaptiveCard;
};

const told = ({ notice: said, clock: saved, rounds }: RoundListView, t: Texts): CardElementArray => {
  const words = t.roundPlans;
  const days = rounds.find(({ number }) => number === saved?.round)?.days;
  return [
    ...(said?.is === 'refused'
      ? [notice(said.refusal === 'draft-changed-meanwhile' ? words.changed : t.refusals[said.refusal])]
      : []),
    ...(said?.is === 'built-on' ? [notice(words.builtOn(said.round, said.by.join(', ')))] : []),
    ...(said?.is === 'only-round' ? [notice(words.onlyRound)] : []),
    ...(saved?.notes.opens && days ? [notice(words.clock[saved.notes.opens](clock(days.opensAt)), 'accent')] : []),
    ...(saved?.notes.closes && days ? [notice(words.clock[saved.notes.closes](clock(days.closesAt)), 'accent')] : []),
  ];
};

const lines = (view: RoundListView, round: RoundListView['rounds'][number], t: Texts): CardElementArray => {
  const words = t.roundPlans;
  const { rounds, first, removing, workshop, drafts } = view;
  const { number } = round;
  const place = { workshop, drafts, round: number };
  const shown = roundLine(round, Math.min(QUESTIONS.one, QUESTIONS.all / rounds.length), t);
  if (number < first) return [...shown, quiet(words.held)];
  if (number === removing)
    return [
      ...shown,
      surface(
        [
          quiet(words.askRemove(number)),
          ...buttons(
            { title: words.removeNow, verb: 'remove-round-now', data: place, style: 'destructive' },
            { title: words.keep, verb: 'plan-rounds', data: { workshop } },
          ),
        ],
        'warning',
      ),
    ];
  return [
    ...shown,
    ...buttons(
      { title: words.edit, verb: 'edit-round', data: place },
      number > first && { title: words.up, verb: 'raise-round', data: place },
      number < rounds.length && { title: words.down, verb: 'lower-round', data: place },
      rounds.length > 1 && { title: words.remove, verb: 'remove-round', data: place },
    ),
  ];
};
