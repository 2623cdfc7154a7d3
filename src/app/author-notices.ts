import { may } from '../domain/access.ts';
import { isRefusal } from '../domain/decider.ts';
import type { Desk, DeskCommand, DeskEvent, DeskRefusal } from '../domain/desk.ts';
import type { InboxEvent } from '../domain/inbox/events.ts';
import type { InboxCommand, InboxRefusal } from '../domain/inbox/inbox.ts';
import { type Inbox, inOrder, isWaiting } from '../domain/inbox/state.ts';
import type { PersonId } from '../domain/people.ts';
import type { Announcement } from './announcements.ts';
import type { LetterStreams } from './letters.ts';
import type { OutboxParts } from './outbox.ts';
import type { PeopleService } from './people.ts';
import type { Clock, Post, Presenter } from './ports.ts';
import type { SingleStream } from './single-stream.ts';
import type { DraftViews } from './use-cases/letters/draft-views.ts';
import type { AuthorReminderView } from './views/letters/writing-cards.ts';

interface Parts {
  readonly people: PeopleService;
  readonly present: Presenter;
  readonly questions: SingleStream<Inbox, InboxCommand, InboxEvent, InboxRefusal>;
  readonly settings: SingleStream<Desk, DeskCommand, DeskEvent, DeskRefusal>;
  readonly letters: LetterStreams;
  readonly clock: Clock;
  /** The desk of a draft, as this person sees it. */
  readonly desk: DraftViews['desk'];
}

/** The oldest questions without an answer are named, so many. */
const OLDEST = 5;

/** So many drafts that are ready are named, and so many of the newest are looked through for them. */
const READY = 3;
const LOOKED_AT = 8;

/** A letter that was to go, and has not: to the one who said when. */
const HELD = 'held';

/**
 * The author's weekly reminder, to everybody who writes letters; and the question whether a letter that became too late is to go
 * all the same.
 */
export const remindersOf = ({
  people,
  present,
  questions,
  settings,
  clock,
  letters,
  desk,
}: Parts): Pick<OutboxParts, 'wanted' | 'post'> => {
  const heldOnes = async (): Promise<readonly Announcement[]> => {
    const held = (await letters.all()).filter((letter) => letter.held);
    const asked = held.map(async ({ id, sendAt }): Promise<readonly Announcement[]> => {
      const state = await letters.get(id);
      if (state.phase !== 'draft') return [];
      return [{ broadcast: `${HELD} ${id} ${sendAt}`, to: [{ kind: 'person', person: state.scheduledBy ?? state.author }] }];
    });
    return (await Promise.all(asked)).flat();
  };

  const heldPost = async (id: string, sendAt: string, person: PersonId): Promise<Post | null> => {
    const me = (await people.organisation()).people.get(person);
    const view = me && (await desk(me, id));
    if (!view || isRefusal(view) || !view.held || view.sendAt !== sendAt) return null;
    return present({ kind: 'letter-held', view }, await people.language(person));
  };

  /** A draft that is complete goes nowhere by itself: the reminder says so. */
  const drafts = async (person: PersonId): Promise<Pick<AuthorReminderView, 'ready' | 'begun'>> => {
    const me = (await people.organisation()).people.get(person);
    const waiting = (await letters.all()).filter(({ phase, sendAt }) => phase === 'draft' && sendAt === null);
    const views = await Promise.all(waiting.slice(0, LOOKED_AT).map(async ({ id }) => me && desk(me, id)));
    const ready = views.flatMap((view) => {
      if (!view || isRefusal(view) || view.faults.length > 0) return [];
      return [{ letter: view.letter, heading: view.heading, saves: view.saves }];
    });
    return { ready: ready.slice(0, READY), begun: waiting.length > 0 };
  };

  const hasBeen = (slotAt: string) => Date.parse(slotAt) <= clock.now().getTime();
  return {
    async wanted() {
      const slotAt = (await settings.state()).reminded.at(-1);
      const held = await heldOnes();
      // Whoever comes to write letters later is not reminded of a slot that has been.
      if (slotAt === undefined || hasBeen(slotAt)) return held;
      const { people: everybody } = await people.organisation();
      const writers = [...everybody.values()].filter(({ roles }) => may(roles, 'write-letters'));
      return [...held, { broadcast: `slot ${slotAt}`, to: writers.map(({ id }) => ({ kind: 'person' as const, person: id })) }];
    },
    async post(_, { broadcast, to }) {
      if (to.kind !== 'person') return null;
      const [kind, ...words] = broadcast.split(' ');
      if (kind === HELD) return heldPost(words[0] ?? '', words[1] ?? '', to.person);
      const [slotAt = ''] = words;
      if (hasBeen(slotAt)) return null;
      const waiting = inOrder(await questions.state()).filter(isWaiting);
      const view = {
        slotAt,
        ...(await drafts(to.person)),
        oldest: waiting.slice(0, OLDEST).map(({ text, at }) => ({ text, at })),
        waiting: waiting.length,
      };
      return present({ kind: 'author-reminder', view }, await people.language(to.person));
    },
  };
};
