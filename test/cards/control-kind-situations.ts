import { controlCard } from '../../cards/control-card.ts';
import { groupMessageCard } from '../../cards/group-message-card.ts';
import { helpCard } from '../../cards/help-card.ts';
import { roomFileCard } from '../../cards/room-file.ts';
import { roomListCard } from '../../cards/room-list.ts';
import { type ControlCardView, type ControlQuestion, controlCard as controlView } from '../../src/app/views/control-card.ts';
import { groupMessage, type HelpCallView, helpCall } from '../../src/app/views/control-rooms.ts';
import { roomList } from '../../src/app/views/room-list.ts';
import { deliveries } from '../../src/domain/delivery.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import {
  anna,
  answers,
  at,
  closed,
  created,
  drafted,
  groupNumberOf,
  groups,
  people,
  persons,
  started,
  story,
  WORKSHOP,
} from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

const by = anna.id;
const chosen = (round: number): WorkshopEvent => ({ type: 'round-chosen', at: at('10:34'), by, round });
const nameAndUnit = (index: number) => ({ name: persons[index]?.name ?? null, unit: persons[index]?.unit ?? null });
const sent: ControlCardView['delivery'] = {
  waiting: 0,
  delivered: 92,
  unknown: [],
  refused: [],
  channelsInDoubt: 0,
  channelsRefused: 0,
  resendable: 0,
  resends: 0,
};
const notSent: ControlCardView['delivery'] = { ...sent, delivered: 0 };
const someInDoubt: ControlCardView['delivery'] = {
  ...sent,
  delivered: 89,
  resendable: 2,
  unknown: [nameAndUnit(12), nameAndUnit(40)],
  refused: [{ ...nameAndUnit(11), code: 'BotNotInConversationRoster' }],
};

const view = (
  state: Created,
  more: Partial<Pick<ControlCardView, 'delivery'>> & {
    asking?: ControlQuestion;
    draft?: string;
    notice?: ControlCardView['notice'];
  } = {},
): ControlCardView => {
  const { delivery = sent, ...rest } = more;
  const made = controlView(state, people, deliveries.initial, { workshop: WORKSHOP, ...rest });
  if (!made) throw new Error('the workshop stands at no round');
  return { ...made, delivery };
};

/** A workshop whose first rounds are of these kinds; open text, each for themselves, where nothing else is said. */
const like = (...parts: readonly Partial<RoundPlan>[]): WorkshopEvent => {
  const first = drafted();
  if (first.type !== 'workshop-drafted') throw new Error('a story begins with a draft');
  const rounds = [...parts, {}].map((part) => ({
    heading: 'Nuläge',
    question: 'Var är vi i dag, och hur vet vi det?',
    minutes: 20,
    ...part,
  }));
  return { ...first, plan: { ...first.plan, rounds } };
};
const alone = [like({}), created, started()] as const;
const together = [like({ answersPer: 'group' }), created] as const;
const proposal = 'Vi samlar alla upphandlingar i en gemensam kalender från årsskiftet.';
const consent: Partial<RoundPlan> = { heading: 'Samsyn', question: proposal, asks: { kind: 'consent', proposal } };
const overDays: Partial<RoundPlan> = {
  days: { opensAt: '2026-12-01T07:00:00.000Z', closesAt: '2026-12-04T15:00:00.000Z', late: true },
};
const vote: Partial<RoundPlan> = { asks: { kind: 'vote', themes: [], budget: 0, cap: 0 }, from: 1 };
const voices = groups.map(({ members }) => members[0] ?? '');
type Begun = Extract<WorkshopEvent, { type: 'round-started' }>;
const begun = (part: Partial<Begun> = {}): Begun => ({
  type: 'round-started',
  at: at('10:35'),
  by,
  round: 1,
  endsAt: at('10:55'),
  voices,
  ...part,
});
const stances = (number: number): readonly WorkshopEvent[] =>
  persons.slice(0, number).map(({ id }) => ({
    type: 'answer-given',
    at: at('10:41'),
    by: id,
    round: 1,
    group: groupNumberOf(id),
    text: '',
    response: { kind: 'consent', stance: 'supports', reason: '' },
  }));
const ballots = (number: number): readonly WorkshopEvent[] =>
  persons.slice(0, number).map(({ id }) => ({ type: 'ballot-cast', round: 1, by: id, response: { kind: 'text', text: 'Svar' } }));
const late = (number: number): readonly WorkshopEvent[] =>
  persons.slice(88, 88 + number).map(({ id }) => ({
    type: 'answer-given',
    at: '2026-12-05T08:00:00.000Z',
    by: id,
    round: 1,
    group: groupNumberOf(id),
    text: 'Ett sent svar',
    late: true,
  }));
const help = (id: number, group: number): WorkshopEvent => ({
  type: 'help-asked',
  at: at('10:44'),
  by: groups[group - 1]?.members[0] ?? '',
  round: 1,
  group,
  id,
});
const taken: WorkshopEvent = { type: 'help-taken', at: at('10:45'), by, id: 1 };
const written: WorkshopEvent = {
  type: 'message-written',
  at: at('10:46'),
  by,
  text: 'Tio minuter kvar. Vi ses i aulan kvart över elva.',
};
const longAgo = story(
  like(overDays),
  created,
  begun({ at: '2026-12-01T07:00:00.000Z', endsAt: '2026-12-04T15:00:00.000Z' }),
  ...answers(85),
);
const overAndLate = story(
  like(overDays),
  created,
  begun({ endsAt: '2026-12-04T15:00:00.000Z' }),
  ...answers(61),
  { type: 'round-closed', at: '2026-12-04T15:01:00.000Z', by: null, round: 1 },
  ...late(3),
);
const themeless = story(like({}, vote), created, begun(), ...answers(61), closed(), chosen(2));
const helped = [...alone, ...answers(17), help(1, 7), taken, help(2, 3), help(3, 9), help(4, 10)];

const planned = story(like({}), created);
const seventeen = story(...alone, ...answers(17));
const kinds: Readonly<Record<string, ControlCardView>> = {
  'planned-over-days': view(story(like(overDays), created), { delivery: notSent }),
  'planned-vote-without-themes': view(themeless, { delivery: notSent }),
  'planned-vote-refused': view(themeless, { delivery: notSent, notice: 'no-themes' }),
  'planned-groups-impossible': view(planned, { delivery: notSent, notice: 'groups-impossible' }),
  'planned-fours': view(story(like({}, { answersPer: 'pair', from: 1 }), created, begun(), closed(), chosen(2)), {
    delivery: notSent,
  }),
  'open-few-missing': view(story(...alone, ...answers(90))),
  'open-group-few-missing': view(story(...together, begun(), ...answers(13, 'group'))),
  'open-names-with-voices': view(story(...together, begun(), ...answers(13, 'group')), { asking: 'names' }),
  'open-over-days': view(longAgo),
  'closed-over-days-late': view(overAndLate),
  'open-anonymous-too-few': view(story(like({ names: 'nobody' }), created, begun(), ...ballots(3)), {
    asking: 'close-with-people-missing',
  }),
  'closed-consent': view(story(like(consent), created, begun(), ...stances(80), closed())),
  'closed-consent-ask-again': view(story(like(consent), created, begun(), ...stances(80), closed()), { asking: 'ask-again' }),
  'closed-consent-ask-again-empty': view(story(like(consent), created, begun(), ...stances(80), closed()), {
    asking: 'ask-again',
    notice: 'empty-question',
    draft: '',
  }),
  'open-help': view(story(...helped)),
  'open-write-message': view(seventeen, { asking: 'write-message' }),
  'open-message-sent': { ...view(story(...alone, ...answers(17), written)), message: sentTo(sent) },
  'open-message-in-doubt': { ...view(story(...alone, ...answers(17), written)), message: sentTo(someInDoubt) },
};

function sentTo(delivery: ControlCardView['delivery']): ControlCardView['message'] {
  return { number: 1, at: at('10:46'), by: nameAndUnit(0), delivery };
}

const call = (state: Created, id: number): HelpCallView => {
  const made = helpCall(state, people, { workshop: WORKSHOP, call: id });
  if (!made) throw new Error('no such call');
  return made;
};
const calls: Readonly<Record<string, HelpCallView>> = {
  asked: call(story(...helped), 2),
  taken: call(story(...helped), 1),
  closed: call(story(...helped, { type: 'help-closed', at: at('10:50'), by, id: 1 }), 1),
};
const messageIn = (state: Created) => {
  const made = groupMessage(state, people, 1);
  if (!made) throw new Error('nothing was written');
  return made;
};
const message = messageIn(story(...alone, written));
const rooms = (page: number) => roomList(story(...together, begun()), people, { workshop: WORKSHOP, page, me: 'flora' });

export const controlKindSituations: readonly Situation[] = [
  ...Object.entries(kinds).map(([name, each]) => situation(`control-${name}`, each, controlCard)),
  ...Object.entries(calls).map(([name, each]) => situation(`help-${name}`, each, helpCard)),
  situation('group-message', message, groupMessageCard),
  situation('room-list', rooms(1), roomListCard),
  situation('room-list-last-page', rooms(9), roomListCard),
  situation('room-file', { workshop: WORKSHOP, url: 'https://samling.bjorkhaga.example/download/abc' }, roomFileCard),
];
