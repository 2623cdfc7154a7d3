import { pageCard } from '../../../cards/page-card.ts';
import type { Post } from '../../app/ports.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Verb } from '../press.ts';
import { show } from '../show.ts';

/** A one-time link to the tab for this person, whole; undefined where no outside address is set (SAMLING_PUBLIC_URL). */
export type PageLink = ((person: string) => string) | undefined;

/** The way to the tab, in the person's own chat alone: the link is as good as they are. */
export const pageVerbs = (page: PageLink): Readonly<Record<string, Verb>> => ({
  'open-page': async (_, { me, t }) => pagePost(page, me.id, t),
});

export const pagePost = (page: PageLink, person: string, t: Texts): Post =>
  page ? { card: pageCard(page(person), t), summary: t.tab.link.heading } : show.message(t.tab.link.none, t, { to: 'home' });
