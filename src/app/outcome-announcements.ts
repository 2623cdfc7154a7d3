import type { Delivery } from '../domain/delivery.ts';
import { participants } from '../domain/workshop/count.ts';
import type { Created } from '../domain/workshop/state.ts';
import type { Announcement, Audience } from './announcements.ts';
import { actionBroadcast, summaryBroadcast, type WorkshopBroadcast } from './broadcast-ids.ts';
import type { Notice } from './ports.ts';
import type { People } from './views/names.ts';
import { actionView } from './views/resolutions-card.ts';
import { summarise } from './views/summarise.ts';

/** An action goes to its owner; when it has got another one, to them too. */
export const actionsToTell = ({ resolutions }: Created): readonly Announcement[] =>
  resolutions.flatMap(({ id, owner, done }) =>
    owner === null || done ? [] : [{ broadcast: actionBroadcast(id), to: [{ kind: 'person', person: owner }] }],
  );

/** The summary that was shown last goes to everybody who may see it. */
export const summaryToShow = (state: Created, { viewers, channels }: Audience): readonly Announcement[] => {
  if (state.summaries === 0) return [];
  const people = [...new Set([...participants(state), ...viewers])].map((person) => ({ kind: 'person', person }) as const);
  return [{ broadcast: summaryBroadcast(state.summaries), to: [...people, ...channels] }];
};

/** What such a message says when its turn comes; undefined where the action is withdrawn, done or somebody else's by now. */
export const outcomeNotice = (
  read: Extract<WorkshopBroadcast, { of: 'action' | 'summary' }>,
  { to }: Pick<Delivery, 'to'>,
  { workshop, state, people, now }: { workshop: string; state: Created; people: People; now: Date },
): Notice | undefined => {
  if (read.of === 'summary') {
    const summary = summarise(state, people, { organisation: '', now, viewer: 'all' });
    return { kind: 'summary-card', view: { summary, preview: null } };
  }
  const one = state.resolutions.find(({ id }) => id === read.resolution);
  if (!one || one.done || to.kind !== 'person' || one.owner !== to.person) return undefined;
  return { kind: 'action-card', view: actionView(workshop, state, people, one) };
};
