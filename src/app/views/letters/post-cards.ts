import type { PostKind } from '../../../domain/inbox/events.ts';
import type { InboxRefusal } from '../../../domain/inbox/inbox.ts';
import {
  type Inbox,
  inOrder,
  isSettled,
  isWaiting,
  leading,
  type Post,
  type PostFate,
  together,
} from '../../../domain/inbox/state.ts';
import { type NamedPerson, named, type People } from '../names.ts';

/** Why a post was not taken; what was typed is kept. */
export type PostNotice = 'empty-post' | 'post-too-long' | 'too-many-posts' | 'not-stored';

/** The form for a question or input. `secret` goes back with it, and is the asker's key where they leave their name out. */
export interface AskFormView {
  readonly post: string;
  readonly secret: string;
  readonly kind: PostKind;
  readonly letter: string | null;
  readonly letterHeading: string | null;
  /** Whether the letter lets it be sent without a name. */
  readonly anonymous: boolean;
  readonly draft: string;
  readonly withoutName: boolean;
  readonly notice: PostNotice | null;
}

/** What the asker has of their post: the text, and what has become of it. The secret is null where the name is on it. */
export interface MyPostView {
  readonly post: string;
  readonly secret: string | null;
  readonly kind: PostKind;
  /** The letter that it is about. */
  readonly letter: string | null;
  readonly text: string;
  readonly at: string;
  readonly fate: FateView;
  /** Changed or withdrawn until it has an answer. */
  readonly open: boolean;
  readonly changing: boolean;
  readonly notice: PostNotice | null;
  readonly draft: string | null;
}

/** What has become of a question, as anybody concerned may see it. */
export type FateView =
  | { readonly is: 'received' | 'taken' }
  | { readonly is: 'answered'; readonly at: string; readonly text: string }
  | { readonly is: 'passed-on'; readonly at: string; readonly to: string }
  | { readonly is: 'declined'; readonly at: string; readonly why: string };

const fateView = (fate: PostFate): FateView => {
  switch (fate.is) {
    case 'received':
    case 'taken':
      return { is: fate.is };
    case 'answered':
      return { is: 'answered', at: fate.at, text: fate.text };
    case 'passed-on':
      return { is: 'passed-on', at: fate.at, to: fate.to };
    case 'declined':
      return { is: 'declined', at: fate.at, why: fate.why };
  }
};

export const myPost = (
  inbox: Inbox,
  post: Post,
  {
    secret,
    changing = false,
    notice = null,
    draft = null,
  }: { secret: string | null } & Partial<Pick<MyPostView, 'changing' | 'notice' | 'draft'>>,
): MyPostView => {
  const { fate } = leading(inbox, post);
  const { id, kind, letter, text, at } = post;
  const open = !isSettled(fate);
  return { post: id, secret, kind, letter, text, at, fate: fateView(fate), open, changing: changing && open, notice, draft };
};

/** One post as the director and the communicator see it. */
export interface InboxPost {
  readonly post: string;
  readonly kind: PostKind;
  readonly at: string;
  /** Null where it was sent without a name. */
  readonly asker: NamedPerson | null;
  readonly letterHeading: string | null;
  readonly text: string;
  readonly fate: FateView;
  readonly published: boolean;
  readonly upvotes: number;
  /** How many posts ask the same and get the same answer. */
  readonly merged: number;
}

export const stateFilters = ['all', 'received', 'taken', 'answered', 'passed-on', 'declined'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** The inbox, the newest first, a page at a time. `units` and `letters` are what can be chosen among. */
export interface InboxView {
  readonly posts: readonly InboxPost[];
  readonly page: number;
  readonly pages: number;
  readonly waiting: number;
  readonly filter: { readonly state: StateFilter; readonly unit: string; readonly letter: string };
  readonly units: readonly string[];
  readonly letters: readonly { readonly id: string; readonly heading: string }[];
}

/** One post with what can be done with it. */
export interface InboxPostView extends InboxPost {
  /** Others that stand for themselves and could be merged into this one. */
  readonly candidates: readonly { readonly post: string; readonly text: string }[];
  readonly notice: InboxRefusal | 'not-stored' | null;
  readonly draft: string | null;
}

const PAGE = 6;

export const inboxPost = (inbox: Inbox, post: Post, people: People, headings: ReadonlyMap<string, string>): InboxPost => ({
  post: post.id,
  kind: post.kind,
  at: post.at,
  asker: post.asker.named ? named(people, post.asker.person) : null,
  letterHeading: post.letter === null ? null : (headings.get(post.letter) ?? null),
  text: post.text,
  fate: fateView(leading(inbox, post).fate),
  published: post.publishedAt !== null,
  upvotes: post.upvotes.size,
  merged: together(inbox, post).length - 1,
});

export const inboxView = (
  inbox: Inbox,
  people: People,
  headings: ReadonlyMap<string, string>,
  { page, ...filter }: InboxView['filter'] & { page: number },
): InboxView => {
  const standing = inOrder(inbox).filter((post) => post.mergedInto === null);
  const askedAbout = new Set(standing.map(({ letter }) => letter));
  const unitOf = (post: Post) => (post.asker.named ? (people.get(post.asker.person)?.unit ?? '') : '');
  const fits = standing
    .filter((post) => filter.state === 'all' || post.fate.is === filter.state)
    .filter((post) => filter.unit === '' || unitOf(post) === filter.unit)
    .filter((post) => filter.letter === '' || post.letter === filter.letter)
    .reverse();
  const pages = Math.max(1, Math.ceil(fits.length / PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  return {
    posts: fits.slice((shown - 1) * PAGE, shown * PAGE).map((post) => inboxPost(inbox, post, people, headings)),
    page: shown,
    pages,
    waiting: standing.filter(isWaiting).length,
    filter,
    units: [...new Set(standing.map(unitOf))].filter((unit) => unit !== '').sort((a, b) => a.localeCompare(b, 'sv')),
    letters: [...headings].filter(([id]) => askedAbout.has(id)).map(([id, heading]) => ({ id, heading })),
  };
};

/** Among so many can a duplicate be chosen. */
const CANDIDATES = 12;

export const inboxPostView = (
  inbox: Inbox,
  post: Post,
  people: People,
  headings: ReadonlyMap<string, string>,
  { notice = null, draft = null }: Partial<Pick<InboxPostView, 'notice' | 'draft'>> = {},
): InboxPostView => ({
  ...inboxPost(inbox, post, people, headings),
  candidates: inOrder(inbox)
    .filter((other) => other.id !== post.id && other.mergedInto === null)
    .slice(-CANDIDATES)
    .map((other) => ({ post: other.id, text: other.text })),
  notice,
  draft,
});
