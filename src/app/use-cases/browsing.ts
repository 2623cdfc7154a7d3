import { may } from '../../domain/access.ts';
import { type Refusal, refuse } from '../../domain/decider.ts';
import { type Inbox, isWaiting, leading } from '../../domain/inbox/state.ts';
import type { Person } from '../../domain/organisation.ts';
import { isCreated } from '../../domain/workshop/state.ts';
import type { Correspondence } from '../correspondence.ts';
import { mayRead } from '../letters.ts';
import type { PeopleService } from '../people.ts';
import { type HomeCardView, type HomeLetters, homeCard } from '../views/home-card.ts';
import { type ResultCardView, resultCard } from '../views/result-card.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type BrowsingRefusal = 'not-allowed' | 'no-such-workshop' | 'not-shown';

export interface Browsing {
  home(me: Person): Promise<HomeCardView>;
  /** A page of a result that has been shown to all. */
  result(me: Person, workshop: string, round: number, page: number): Promise<ResultCardView | Refusal<BrowsingRefusal>>;
}

/** The home card looks at these for what concerns a person now. */
const RECENT = 10;

export const browsing = ({
  workshops,
  people,
  post,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  post: Correspondence;
}): Browsing => ({
  home: async (me) => homeCard(me, await workshops.newest(RECENT), await people.organisation(), await homeLetters(me, post)),
  async result(me, workshop, round, page) {
    if (!may(me.roles, 'see-results')) return refuse('not-allowed');
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    return resultCard(state, await people.everybody(), { workshop, round, page }) ?? refuse('not-shown');
  },
});

const homeLetters = async (me: Person, { letters, inbox }: Correspondence): Promise<HomeLetters> => {
  const latest = (await letters.all()).find(
    ({ phase, recalled, readers }) => phase === 'sent' && !recalled && mayRead(me, readers),
  );
  const sent = latest && (await letters.get(latest.id));
  const unread = sent?.phase === 'sent' && sent.to.includes(me.id) && !sent.acknowledged.has(me.id);
  const posts = await inbox.state();
  const waiting = [...posts.values()].filter(isWaiting);
  return {
    latest: latest ? { letter: latest.id, heading: latest.content.heading, unread } : null,
    settled: lastSettled(posts, me),
    writes: may(me.roles, 'write-letters'),
    asks: may(me.roles, 'ask'),
    namesDeputy: may(me.roles, 'name-deputy'),
    waiting: may(me.roles, 'handle-questions') ? waiting.length : null,
  };
};

/** A question without a name is nobody's here. */
const lastSettled = (posts: Inbox, me: Person): HomeLetters['settled'] => {
  const settled = [...posts.values()].flatMap((post) => {
    if (!('person' in post.asker) || post.asker.person !== me.id) return [];
    const { fate } = leading(posts, post);
    return 'at' in fate ? [{ text: post.text, at: fate.at }] : [];
  });
  return settled.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
};
