import { fillInCard } from '../../cards/fill-in-card.ts';
import { actionCard } from '../../cards/resolutions/action-card.ts';
import { actionListCard } from '../../cards/resolutions/action-list.ts';
import { resolutionFormCard } from '../../cards/resolutions/form.ts';
import { resolutionListCard } from '../../cards/resolutions/list.ts';
import { summaryFileCard } from '../../cards/summary/file-card.ts';
import { summaryCard } from '../../cards/summary/summary-card.ts';
import { themeListCard } from '../../cards/themes/list.ts';
import { themeCard } from '../../cards/themes/theme.ts';
import type { Post } from '../app/ports.ts';
import type { FillInView } from '../app/views/fill-in.ts';
import type { ActionListView, ActionView, ResolutionFormView, ResolutionListView } from '../app/views/resolutions-card.ts';
import type { SummaryCardView } from '../app/views/summary-card.ts';
import type { ThemeListView, ThemeView } from '../app/views/themes-card.ts';
import type { Texts } from '../texts/texts.ts';

/** What is made of the answers, as posts: themes, decisions, the summary. */
export const showOutcome = {
  themes: (view: ThemeListView | ThemeView, t: Texts): Post => ({
    card: view.is === 'list' ? themeListCard(view, t) : themeCard(view, t),
    summary: t.themes.heading,
  }),
  resolutions: (view: ResolutionListView | ResolutionFormView, t: Texts): Post => ({
    card: 'rows' in view ? resolutionListCard(view, t) : resolutionFormCard(view, t),
    summary: t.decisions.heading,
  }),
  action: (view: ActionView, t: Texts): Post => ({ card: actionCard(view, t), summary: t.decisions.notification }),
  actions: (view: ActionListView, t: Texts): Post => ({ card: actionListCard(view, t), summary: t.decisions.list.heading }),
  summary: (view: SummaryCardView, t: Texts): Post => ({
    card: summaryCard(view, t),
    summary: view.preview ? t.summary.heading : t.summaryCard.notification,
  }),
  fillIn: (view: FillInView, t: Texts): Post => ({ card: fillInCard(view, t), summary: t.fillIn.heading }),
  summaryFile: (workshop: string, url: string, t: Texts): Post => ({
    card: summaryFileCard({ workshop, url }, t),
    summary: t.summaryCard.file,
  }),
} as const;
