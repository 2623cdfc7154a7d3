import { groupOf } from '../domain/grouping.ts';
import type { PersonId } from '../domain/people.ts';
import type { WorkshopEvent } from '../domain/workshop/events.ts';
import { type Created, isCreated, isHeld, roundAt } from '../domain/workshop/state.ts';
import type { Broadcaster } from './broadcaster.ts';
import type { Correspondence } from './correspondence.ts';
import type { PeopleService } from './people.ts';
import type { WorkshopStreams } from './workshops.ts';

/**
 * What may change what somebody looks at. `progress` is everything in a workshop, each answer too; `course` is the rest: what
 * concerns all who take part. `mine` is what a person's own answer, or their group's, has done; `language` what they are spoken to in.
 */
export type Topic =
  | `progress:${string}`
  | `course:${string}`
  | `mine:${PersonId}`
  | `language:${PersonId}`
  | 'workshops'
  | 'courses'
  | `letter:${string}`
  | 'letters'
  | 'inbox'
  /** What stays the same from letter to letter: who sends, when. */
  | 'desk'
  | 'people';

/** Tells those who look on that something has changed; what they then see they ask for. */
export interface Changes {
  /** Heard at each change of one of the topics, until the function given back is called. The listener must be quick and not throw. */
  hear(topics: readonly Topic[], listener: () => void): () => void;
}

export const changes = ({
  workshops,
  broadcasts,
  post,
  people,
}: {
  workshops: WorkshopStreams;
  broadcasts: Broadcaster;
  post: Correspondence;
  people: PeopleService;
}): Changes => {
  const listeners = new Map<Topic, Set<() => void>>();
  const tell = (...topics: readonly Topic[]) => {
    const told = new Set(topics.flatMap((topic) => [...(listeners.get(topic) ?? [])]));
    for (const listener of told) listener();
  };

  workshops.onCommit((id, events, state) => {
    const course = events.some((event) => !isAnswer(event));
    tell(`progress:${id}`, 'workshops', ...(course ? ([`course:${id}`, 'courses'] as const) : []), ...answering(events, state));
  });
  broadcasts.onChange((id) => tell(`progress:${id}`));
  post.letters.onCommit((id) => tell(`letter:${id}`, 'letters'));
  post.outbox.onChange((id) => tell(`letter:${id}`));
  post.inbox.onCommit(() => tell('inbox'));
  post.desk.onCommit(() => tell('desk'));
  people.onJoin(() => tell('people'));
  people.onLeave(() => tell('people'));
  people.onLanguage((person) => tell(`language:${person}`));

  return {
    hear(topics, listener) {
      for (const topic of topics) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(listener));
      return () => {
        for (const topic of topics) {
          const heard = listeners.get(topic);
          heard?.delete(listener);
          if (heard?.size === 0) listeners.delete(topic);
        }
      };
    },
  };
};

const isAnswer = ({ type }: WorkshopEvent): boolean => type === 'answer-given' || type === 'ballot-cast';

/** Those whose own answer card an answer changes: the one who gave it, or everybody who answers together. */
const answering = (events: readonly WorkshopEvent[], state: Parameters<typeof isCreated>[0]): readonly `mine:${string}`[] =>
  isCreated(state)
    ? events.flatMap((event) =>
        event.type === 'answer-given' || event.type === 'ballot-cast'
          ? together(state, event.round, event.by).map((person) => `mine:${person}` as const)
          : [],
      )
    : [];

const together = (state: Created, number: number, person: PersonId): readonly PersonId[] => {
  const round = roundAt(state, number);
  const alone = !isHeld(round) || round.answersPer === 'person';
  return alone ? [person] : (groupOf(round.groups, person)?.members ?? [person]);
};
