import { controlCard } from '../../cards/control-card.ts';
import { type ControlCardView, type ControlQuestion, controlCard as controlView } from '../../src/app/views/control-card.ts';
import { deliveries } from '../../src/domain/delivery.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import {
  anna,
  answers,
  at,
  closed,
  created,
  draftedOpen as drafted,
  people,
  persons,
  shown,
  started,
  story,
  WORKSHOP,
} from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

const alone = [drafted(), created, started()] as const;
const together = [drafted('group'), created, started()] as const;
const by = anna.id;
const skipped: WorkshopEvent = { type: 'round-skipped', at: at('10:34'), by, round: 3 };
const chosen = (round: number): WorkshopEvent => ({ type: 'round-chosen', at: at('10:34'), by, round });
const rewritten: WorkshopEvent = {
  type: 'question-rewritten',
  at: at('10:32'),
  by,
  round: 1,
  question: 'Var är vi just nu, och hur vet vi det?',
};
const ended: WorkshopEvent = { type: 'workshop-ended', at: at('11:40'), by };
const reminded: WorkshopEvent = {
  type: 'people-reminded',
  at: at('10:50'),
  by,
  round: 1,
  people: persons.slice(70).map(({ id }) => id),
};

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
const sending: ControlCardView['delivery'] = { ...sent, waiting: 57, delivered: 35 };
const oneNotReached: ControlCardView['delivery'] = {
  ...sent,
  delivered: 91,
  refused: [{ ...nameAndUnit(11), code: 'ConversationBlockedByUser' }],
};
const someInDoubt: ControlCardView['delivery'] = {
  ...sent,
  delivered: 88,
  resendable: 2,
  unknown: [nameAndUnit(12), nameAndUnit(40)],
  refused: [
    { ...nameAndUnit(11), code: 'BotNotInConversationRoster' },
    { ...nameAndUnit(50), code: 'Forbidden' },
  ],
};

/** No network for a while: nothing is in doubt, and it may go better now. */
const notSentForNow: ControlCardView['delivery'] = {
  ...sent,
  delivered: 90,
  refused: [
    { ...nameAndUnit(11), code: 'no-chat' },
    { ...nameAndUnit(50), code: 'ECONNREFUSED' },
  ],
  resendable: 2,
  resends: 1,
};
const channelInDoubt: ControlCardView['delivery'] = { ...sent, channelsInDoubt: 1, resendable: 1 };
const channelRefused: ControlCardView['delivery'] = { ...sent, channelsRefused: 1 };

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

const seventeen = story(...alone, ...answers(17));
const planned = story(drafted(), created);
const views: Readonly<Record<string, ControlCardView>> = {
  planned: view(planned, { delivery: notSent }),
  'planned-group': view(story(drafted('group', 'consent'), created), { delivery: notSent }),
  'planned-rewrite': view(planned, { delivery: notSent, asking: 'rewrite-question' }),
  'planned-rewrite-refused': view(planned, {
    delivery: notSent,
    asking: 'rewrite-question',
    notice: 'question-too-long',
    draft: 'Hur är läget hos er, och vad hade du velat veta om läget hos de andra? '.repeat(16),
  }),
  'planned-rewrite-clash': view(story(drafted(), created, rewritten), {
    delivery: notSent,
    asking: 'rewrite-question',
    notice: 'question-changed-meanwhile',
    draft: 'Hur är läget hos er?',
  }),
  'open-just-started': view(story(...alone), { delivery: sending }),
  open: view(seventeen, { delivery: oneNotReached }),
  'open-group': view(story(...together, ...answers(13, 'group'))),
  'open-reminded': view(story(...alone, ...answers(70), reminded)),
  'open-all-answered': view(story(...alone, ...answers(92))),
  'open-names': view(seventeen, { asking: 'names' }),
  'open-names-group': view(story(...together, ...answers(13, 'group')), { asking: 'names' }),
  'open-close-with-people-missing': view(story(...alone, ...answers(61)), { asking: 'close-with-people-missing' }),
  'open-close-with-one-group-missing': view(story(...together, ...answers(14, 'group')), { asking: 'close-with-people-missing' }),
  'open-in-doubt': view(seventeen, { delivery: someInDoubt }),
  'open-to-be-tried-again': view(seventeen, { delivery: notSentForNow }),
  'open-not-stored': view(seventeen, { notice: 'not-stored' }),
  'open-nobody-missing': view(story(...alone, ...answers(92)), { notice: 'nobody-missing' }),
  closed: view(story(...alone, ...answers(61), closed())),
  shown: view(story(...alone, ...answers(61), closed(), shown())),
  'shown-channel-in-doubt': view(story(...alone, ...answers(61), closed(), shown()), { delivery: channelInDoubt }),
  'shown-channel-refused': view(story(...alone, ...answers(61), closed(), shown()), { delivery: channelRefused }),
  'shown-last-round': view(
    story(drafted(), created, chosen(3), started(3), ...answers(80, 'person', 'nästa steg', 3), closed(3), shown(3)),
  ),
  'skipped-last-round': view(story(drafted(), created, chosen(3), skipped), { delivery: notSent }),
  ended: view(story(...alone, ...answers(61), closed(), shown(), ended)),
};

export const controlSituations: readonly Situation[] = [
  ...Object.entries(views).map(([name, each]) => situation(`control-${name}`, each, controlCard)),
];
