import { useEffect, useRef, useState } from 'react';
import type { ArrangeGroupsView, Wish } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useView } from '../../use-view.ts';
import { type Change, faultOf, saidOf, wishOf } from './said.ts';
import { type Drop, newest, sameSeats, seatedAfter } from './seating.ts';

/** What has come of the last thing done: for the eye and the ear. */
export interface Told {
  readonly is: 'done' | 'fault' | 'news';
  readonly words: string;
}

/** Whom the last change was about, where the keyboard's place goes along; another object for each change. */
export interface Latest {
  readonly ids: readonly string[];
}

/**
 * The groups of a workshop, live, and what can be done with them. `drafts` and `busy` are the page's own doings beside this: what comes
 * of them is not told as somebody else's.
 */
export const useArranging = (workshop: string, { drafts = 0, busy: elsewhere = false } = {}) => {
  const { t } = useTab();
  const { view: live, problem } = useView('group-plan', { workshop });
  const change = useCommand('change-groups');
  const wish = useCommand('drop-wish');
  const [pressed, setPressed] = useState<ArrangeGroupsView>();
  /** Where people will sit when the server has said yes. */
  const [moving, setMoving] = useState<{ readonly person: string; readonly drop: Drop }>();
  const [told, setTold] = useState<Told>();
  const [latest, setLatest] = useState<Latest>();
  /** The groups that this page has shown last, or made itself. */
  const known = useRef<ArrangeGroupsView>(undefined);
  const under = useRef(false);
  const view = newest(live, pressed);

  useEffect(() => {
    if (!view || under.current || elsewhere) return;
    const before = known.current;
    if (before && view.drafts > Math.max(before.drafts, drafts) && !sameSeats(before, view))
      setTold({ is: 'news', words: t.tabGroups.others });
    known.current = view;
  }, [view, drafts, elsewhere, t]);

  /** Whether it was done. */
  const settle = async (
    run: () => Promise<ArrangeGroupsView | undefined>,
    words: (after: ArrangeGroupsView) => string,
  ): Promise<boolean> => {
    if (under.current) return false;
    under.current = true;
    change.clear();
    wish.clear();
    setTold(undefined);
    const after = await run();
    under.current = false;
    setMoving(undefined);
    if (!after) return false;
    if (after.fault) {
      setTold({ is: 'fault', words: faultOf(after.fault, t) });
      return false;
    }
    known.current = after;
    setPressed(after);
    setTold({ is: 'done', words: words(after) });
    return true;
  };

  const make = async ({ toGroup, ...asked }: Change): Promise<boolean> => {
    if (!view) return false;
    const to = toGroup === undefined ? {} : { toGroup: String(toGroup) };
    const done = await settle(
      () => change.run({ workshop, drafts: view.drafts, ...asked, ...to }),
      (after) => saidOf(asked, view.quality, after, t),
    );
    setLatest({ ids: [asked.person, ...(done && asked.other !== undefined ? [asked.other] : [])] });
    return done;
  };

  return {
    view,
    /** Why there is nothing to see. */
    problem: view ? undefined : problem,
    /** Where everybody sits; a drop counts at once. */
    people: view && moving ? seatedAfter(view.people, moving.person, moving.drop) : (view?.people ?? []),
    busy: change.busy || wish.busy,
    refused: change.problem ?? wish.problem,
    told,
    latest,
    /** Whom what is told is about. */
    fresh: told?.is === 'done' ? (latest?.ids ?? []) : [],
    make,
    drop: async (person: string, drop: Drop): Promise<void> => {
      if (under.current) return;
      setMoving({ person, drop });
      await make(
        drop.is === 'move' ? { change: 'move', person, toGroup: drop.group } : { change: 'swap', person, other: drop.other },
      );
    },
    dropWish: (unwanted: Wish): Promise<boolean> =>
      settle(
        () => wish.run({ workshop, drafts: view?.drafts ?? 0, wish: unwanted.id }),
        () => t.tabGroups.said.dropped(wishOf(unwanted, t)),
      ),
    clear: () => {
      change.clear();
      wish.clear();
      setTold(undefined);
    },
  };
};

export type Arranging = ReturnType<typeof useArranging>;
