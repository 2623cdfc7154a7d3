import { useState } from 'react';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { refusalWords } from './refusal-words.ts';
import { noticeWords } from './round-words.ts';

type Act = 'edit' | 'up' | 'down' | 'remove' | 'keep';

/** Where the keyboard is to go: to a press on a round, by its number. */
interface Target {
  readonly round: number;
  readonly act: Act;
}

/** A round that is asked about before it is taken away, and the rounds that the question was put of. */
interface Asked {
  readonly round: number;
  readonly drafts: number;
}

/** The rounds of a workshop, live, and what is done to them from the list. */
export const useRoundList = (live: RoundListView) => {
  const { t } = useTab();
  const move = useCommand('move-round');
  const remove = useCommand('remove-round');
  const [after, setAfter] = useState<RoundListView>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [no, setNo] = useState<{ readonly round: number; readonly words: string } | null>(null);
  const [told, setTold] = useState('');
  const [target, setTarget] = useState<Target>();
  // What the press gave stands until the live line has caught up with it.
  const list = after && after.drafts > live.drafts ? after : live;
  const { workshop, drafts, rounds } = list;
  const headingOf = (round: number) => rounds[round - 1]?.heading ?? '';

  const begin = () => {
    move.clear();
    remove.clear();
    setNo(null);
    setTold('');
  };
  /** The list afterwards; undefined where nothing was done: then why not is said at the round. */
  const done = (view: RoundListView | undefined, round: number): RoundListView | undefined => {
    if (view?.notice) setNo({ round, words: noticeWords(view.notice, t) });
    if (!view || view.notice) return undefined;
    setAfter(view);
    return view;
  };

  return {
    list,
    told,
    target,
    busy: move.busy || remove.busy,
    /** The round that is asked about. */
    asking: asked?.round ?? null,
    /** Why the last press on this round came to nothing. */
    noAt: (round: number): string | undefined => {
      const problem = move.problem ?? remove.problem;
      if (problem && target?.round === round) return refusalWords(problem, t.tabRounds.changed, t);
      return no?.round === round ? no.words : undefined;
    },
    async move(round: number, way: 'up' | 'down') {
      begin();
      setTarget({ round, act: way });
      const heading = headingOf(round);
      if (!done(await move.run({ workshop, drafts, round, way }), round)) return;
      const to = way === 'up' ? round - 1 : round + 1;
      setTold(t.tabRounds.moved(heading, to));
      setTarget({ round: to, act: way });
    },
    async ask(round: number) {
      begin();
      setTarget({ round, act: 'remove' });
      const view = done(await remove.run({ workshop, drafts, round }), round);
      if (!view) return;
      setAsked({ round, drafts: view.drafts });
      setTarget({ round, act: 'keep' });
    },
    keep() {
      if (asked) setTarget({ round: asked.round, act: 'remove' });
      setAsked(null);
    },
    async remove() {
      if (!asked) return;
      begin();
      const heading = headingOf(asked.round);
      const view = done(await remove.run({ workshop, ...asked, sure: true }), asked.round);
      setAsked(null);
      setTarget({ round: asked.round, act: 'remove' });
      if (!view) return;
      setTold(t.tabRounds.removed(heading));
      setTarget({ round: Math.min(asked.round, view.rounds.length), act: 'edit' });
    },
  };
};

export type RoundListing = ReturnType<typeof useRoundList>;
