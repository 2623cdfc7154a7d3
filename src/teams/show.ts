import { answerCard } from '../../cards/answer-card.ts';
import { timeIn } from '../../cards/answer-time.ts';
import { controlCard } from '../../cards/control-card.ts';
import { greetingCard, teamGreetingCard } from '../../cards/greeting-card.ts';
import { groupMessageCard } from '../../cards/group-message-card.ts';
import { groupPreviewCard } from '../../cards/group-preview.ts';
import { helpCard } from '../../cards/help-card.ts';
import { homeCard } from '../../cards/home-card.ts';
import { type MessageCardView, messageCard } from '../../cards/message-card.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { newWorkshopCard } from '../../cards/new-workshop.ts';
import { arrangeGroupsCard } from '../../cards/planning/arrange-groups.ts';
import { roundFormCard } from '../../cards/planning/round-form.ts';
import { roundKindCard } from '../../cards/planning/round-kind.ts';
import { roundListCard } from '../../cards/planning/round-list.ts';
import { resultCard } from '../../cards/result-card.ts';
import { roomFileCard } from '../../cards/room-file.ts';
import { roomListCard } from '../../cards/room-list.ts';
import { workshopListCard } from '../../cards/workshop-list.ts';
import type { Post } from '../app/ports.ts';
import type { AnsweringRefusal } from '../app/use-cases/answering.ts';
import type { BrowsingRefusal } from '../app/use-cases/browsing.ts';
import type { FacilitatingRefusal } from '../app/use-cases/facilitating.ts';
import type { AnswerCardView } from '../app/views/answer-card.ts';
import type { ControlCardView } from '../app/views/control-card.ts';
import type { GroupMessageView, HelpCallView } from '../app/views/control-rooms.ts';
import type { HomeCardView } from '../app/views/home-card.ts';
import type { MyAnswersView } from '../app/views/my-answers.ts';
import type { GroupPreviewView, NewWorkshopView } from '../app/views/new-workshop.ts';
import type { ArrangeGroupsView } from '../app/views/planning/arrange-groups.ts';
import type { RoundFormView, RoundKindView } from '../app/views/planning/round-form.ts';
import type { RoundListView } from '../app/views/planning/round-list.ts';
import type { ResultCardView } from '../app/views/result-card.ts';
import type { RoomListView } from '../app/views/room-list.ts';
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
    summary: t.notifications.control(t.control.progress[view.sitting](view.answered, view.asked)),
  }),
  result: (view: ResultCardView, t: Texts): Post => ({
    card: resultCard(view, t),
    summary: t.notifications.result(view.round, t.result.answered[view.answersPer](view.answered, view.asked)),
  }),
  help: (view: HelpCallView, t: Texts): Post => {
    const who = t.control.sitting[view.sitting](view.group);
    const summary = view.closed ? t.control.help.closed(who) : t.control.help.asked(who, clock(view.at));
    return { card: helpCard(view, t), summary };
  },
  groupMessage: (view: GroupMessageView, t: Texts): Post => ({
    card: groupMessageCard(view, t),
    summary: t.control.message.heading,
  }),
  rooms: (view: RoomListView, t: Texts): Post => ({ card: roomListCard(view, t), summary: t.control.rooms.heading }),
  roomFile: (view: { readonly workshop: string; readonly url: string }, t: Texts): Post => ({
    card: roomFileCard(view, t),
    summary: t.control.rooms.heading,
  }),
  home: (view: HomeCardView, t: Texts): Post => ({ card: homeCard(view, t), summary: t.notifications.home }),
  myAnswers: (view: MyAnswersView, t: Texts): Post => ({ card: myAnswersCard(view, t), summary: t.home.mine.heading }),
  workshops: (view: WorkshopListView, t: Texts): Post => ({ card: workshopListCard(view, t), summary: t.home.list.heading }),
  form: (view: NewWorkshopView, t: Texts): Post => ({ card: newWorkshopCard(view, t), summary: t.newWorkshop.heading }),
  groups: (view: GroupPreviewView, t: Texts): Post => ({
    card: groupPreviewCard(view, t),
    summary: t.newWorkshop.groupPreview.heading,
  }),
  arrange: (view: ArrangeGroupsView, t: Texts): Post => ({ card: arrangeGroupsCard(view, t), summary: t.arrangeGroups.heading }),
  roundList: (view: RoundListView, t: Texts): Post => ({ card: roundListCard(view, t), summary: t.roundPlans.heading }),
  roundKind: (view: RoundKindView, t: Texts): Post => ({ card: roundKindCard(view, t), summary: t.roundPlans.kind }),
  roundForm: (view: RoundFormView, t: Texts): Post => ({ card: roundFormCard(view, t), summary: t.roundPlans.heading }),
  greeting: (t: Texts): Post => ({ card: greetingCard(t), summary: t.notifications.greeting }),
  teamGreeting: (t: Texts): Post => ({ card: teamGreetingCard(t), summary: t.notifications.greeting }),
  message: (text: string, t: Texts, onward?: MessageCardView['onward']): Post => ({
    card: messageCard(onward ? { text, onward } : { text }, t),
    summary: text,
  }),
} as const;

const answerSummary = (view: AnswerCardView, t: Texts, reminder: boolean): string => {
  const { round, rounds, answersPer, status } = view;
  const ends = timeIn(view, view.endsAt, t);
  switch (status.is) {
    case 'asking':
      return reminder ? t.notifications.reminder[answersPer](ends) : t.notifications.round(round, rounds, ends);
    case 'answered': {
      const { at, mine } = status.saved;
      if (at === null) return t.answer.saved.nameless;
      return answersPer === 'group' && !mine ? t.notifications.changed : t.answer.saved[answersPer](timeIn(view, at, t));
    }
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
