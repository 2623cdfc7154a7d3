import { answerCard } from '../../cards/answer-card.ts';
import { controlCard } from '../../cards/control-card.ts';
import { greetingCard, teamGreetingCard } from '../../cards/greeting-card.ts';
import { groupPreviewCard } from '../../cards/group-preview.ts';
import { homeCard } from '../../cards/home-card.ts';
import { type MessageCardView, messageCard } from '../../cards/message-card.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { newWorkshopCard } from '../../cards/new-workshop.ts';
import { resultCard } from '../../cards/result-card.ts';
import { workshopListCard } from '../../cards/workshop-list.ts';
import type { Post } from '../app/ports.ts';
import type { AnsweringRefusal } from '../app/use-cases/answering.ts';
import type { BrowsingRefusal } from '../app/use-cases/browsing.ts';
import type { FacilitatingRefusal } from '../app/use-cases/facilitating.ts';
import type { AnswerCardView } from '../app/views/answer-card.ts';
import type { ControlCardView } from '../app/views/control-card.ts';
import type { HomeCardView } from '../app/views/home-card.ts';
import type { MyAnswersView } from '../app/views/my-answers.ts';
import type { GroupPreviewView, NewWorkshopView } from '../app/views/new-workshop.ts';
import type { ResultCardView } from '../app/views/result-card.ts';
import type { WorkshopListView } from '../app/views/workshop-list.ts';
import type { Texts } from '../texts/texts.ts';
import { clock } from '../texts/time.ts';

/** Views as posts: the card, and the sentence that a notification and a screen reader have for it. */
export const show = {
  answer: (view: AnswerCardView, t: Texts, reminder = false): Post => ({
    card: answerCard(view, t),
    summary: answerSummary(view, t, reminder),
  }),
  control: (view: ControlCardView, t: Texts): Post => ({
    card: controlCard(view, t),
    summary: t.notifications.control(t.control.progress[view.answersPer](view.answered, view.asked)),
  }),
  result: (view: ResultCardView, t: Texts): Post => ({
    card: resultCard(view, t),
    summary: t.notifications.result(view.round, t.result.answered[view.answersPer](view.answered, view.asked)),
  }),
  home: (view: HomeCardView, t: Texts): Post => ({ card: homeCard(view, t), summary: t.notifications.home }),
  myAnswers: (view: MyAnswersView, t: Texts): Post => ({ card: myAnswersCard(view, t), summary: t.home.mine.heading }),
  workshops: (view: WorkshopListView, t: Texts): Post => ({ card: workshopListCard(view, t), summary: t.home.list.heading }),
  form: (view: NewWorkshopView, t: Texts): Post => ({ card: newWorkshopCard(view, t), summary: t.newWorkshop.heading }),
  groups: (view: GroupPreviewView, t: Texts): Post => ({
    card: groupPreviewCard(view, t),
    summary: t.newWorkshop.groupPreview.heading,
  }),
  greeting: (t: Texts): Post => ({ card: greetingCard(t), summary: t.notifications.greeting }),
  teamGreeting: (t: Texts): Post => ({ card: teamGreetingCard(t), summary: t.notifications.greeting }),
  message: (text: string, t: Texts, onward?: MessageCardView['onward']): Post => ({
    card: messageCard(onward ? { text, onward } : { text }, t),
    summary: text,
  }),
} as const;

const answerSummary = ({ round, rounds, answersPer, endsAt, status }: AnswerCardView, t: Texts, reminder: boolean): string => {
  switch (status.is) {
    case 'asking':
      return reminder ? t.notifications.reminder[answersPer](clock(endsAt)) : t.notifications.round(round, rounds, clock(endsAt));
    case 'answered':
      return answersPer === 'group' && !status.saved.mine
        ? t.notifications.changed
        : t.answer.saved[answersPer](clock(status.saved.at));
    case 'closed':
      return t.notifications.closed(round);
  }
};

type RefusalCode = AnsweringRefusal | FacilitatingRefusal | BrowsingRefusal;

/** A no, in words, with one way onward; `refused` is for the journal. */
export const refusalPost = (code: RefusalCode, t: Texts): Post & { readonly refused: RefusalCode } => ({
  ...show.message(wordsFor(code, t), t, { to: 'home' }),
  refused: code,
});

const wordsFor = (code: RefusalCode, t: Texts): string => {
  switch (code) {
    case 'not-allowed':
      return t.messages.notAllowed;
    case 'not-your-card':
      return t.messages.notYourCard;
    case 'not-shown':
      return t.messages.resultNotShown;
    default:
      return t.refusals[code];
  }
};

export const oldCardPost = (t: Texts): Post => show.message(t.messages.oldCard, t, { to: 'home' });
