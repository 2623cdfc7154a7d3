import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { HomeCardView, OpenRound } from '../src/app/views/home-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { buttons } from './buttons.ts';
import { organisationLines } from './organisation-lines.ts';
import { frame, heading, line, question, quiet, surface } from './parts.ts';
import { personText } from './person-text.ts';
import { workshopLines } from './workshop-lines.ts';

/** What concerns this person now, and what can be typed. The answer to `hjälp` and to whatever is not understood. */
export const homeCard = (view: HomeCardView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      personText(t.home.hello(view.name), { size: 'Large', weight: 'Bolder' }),
      heading(t.home.now, 'card'),
      ...open(view, t),
      ...result(view, t),
      ...running(view, t),
      ...letters(view, t),
      ...organisationLines(view.note, t),
      ...typed(view, t),
      ...buttons(
        view.answers && { title: t.home.myAnswers, verb: 'my-answers', data: { page: 1 } },
        view.letters.asks && { title: t.lettersReader.post.mine, verb: 'my-posts' },
        { title: t.tab.link.button, verb: 'open-page' },
        view.letters.namesDeputy && { title: t.lettersReader.deputy.heading, verb: 'deputy' },
        { title: t.home.otherLanguage, verb: 'set-language', data: { language: t.language === 'sv' ? 'en' : 'sv' } },
      ),
    ],
  }) satisfies IAdaptiveCard;

const open = ({ open: rounds, answers }: HomeCardView, t: Texts): CardElementArray =>
  rounds.length > 0
    ? rounds.map((round) => openRound(round, t))
    : [line(t.messages.nothingOpen), ...(answers ? [quiet(t.home.comesHere)] : [])];

const openRound = (round: OpenRound, t: Texts) => {
  const { workshop, answered, answersPer } = round;
  const state = answered ? `✓ ${t.home.answered[answersPer]}` : t.home.notAnswered[answersPer];
  return surface([
    personText(round.title, { isSubtle: true }),
    ...question(round.question, round.heading),
    line(state, { weight: 'Bolder', spacing: 'Medium' }),
    line(t.shared.answerBefore(clock(round.endsAt)), { spacing: 'None' }),
    ...buttons({
      title: answered ? t.home.showMyAnswer : t.home.answer,
      verb: 'open-answer',
      data: { workshop, round: round.round },
      ...(!answered && { style: 'positive' as const }),
    }),
  ]);
};

const result = ({ result: shown }: HomeCardView, t: Texts): CardElementArray =>
  shown === null
    ? []
    : [
        heading(t.home.lastResult),
        personText(`${shown.title} · ${shown.heading}`, {}, { spacing: 'Small' }),
        ...buttons({
          title: t.home.showResult,
          verb: 'result-page',
          data: { workshop: shown.workshop, round: shown.round, page: 1 },
        }),
      ];

/** A facilitator has every running workshop in the list; the card shows the newest. */
const SHOWN = 3;

const running = ({ running: workshops }: HomeCardView, t: Texts): CardElementArray =>
  workshops === null
    ? []
    : [
        heading(t.home.workshops),
        ...(workshops.length === 0 ? [line(t.home.noWorkshops, { spacing: 'Small' })] : []),
        ...workshops.slice(0, SHOWN).map((workshop) => workshopLines(workshop, t)),
        ...buttons({ title: t.home.newWorkshop, verb: 'new-workshop' }, { title: t.home.allWorkshops, verb: 'list-workshops' }),
      ];

const letters = ({ letters: { latest, writes, asks, waiting } }: HomeCardView, t: Texts): CardElementArray => {
  const { letter, reminder } = t.lettersReader;
  return [
    heading(letter.kicker),
    ...(latest ? [personText(latest.heading, {}, { spacing: 'Small' })] : []),
    ...(waiting ? [line(reminder.waiting(waiting), { spacing: 'Small' })] : []),
    ...buttons(
      latest !== null && { title: t.lettersReader.search.open, verb: 'show-letter', data: { letter: latest.letter } },
      writes && { title: reminder.write, verb: 'new-letter' },
      writes && { title: reminder.letters, verb: 'letters' },
      waiting !== null && { title: reminder.inbox, verb: 'inbox', data: { page: 1 } },
      asks && { title: letter.askQuestion, verb: 'ask', data: { kind: 'question' } },
    ),
  ];
};

const typed = ({ answers, running: workshops, letters: { asks } }: HomeCardView, t: Texts): CardElementArray => {
  const { help, workshop, myAnswers, language } = t.home.type;
  const { letter, search, ask, mine, deputy } = t.lettersReader.typeWords;
  const words = [
    help,
    ...(workshops === null ? [] : [workshop]),
    ...(answers ? [myAnswers] : []),
    t.decisions.typed,
    letter,
    search,
    ...(asks ? [ask, mine] : []),
    deputy,
    t.tab.link.word,
    language,
  ];
  return [{ ...heading(t.home.typeHeading), separator: true }, ...words.map((word) => quiet(word))];
};
