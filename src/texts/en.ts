import { answer } from './en/answer.ts';
import { arrangeGroups } from './en/arrange-groups.ts';
import { control } from './en/control.ts';
import { decisions } from './en/decisions.ts';
import { delivery } from './en/delivery.ts';
import { fillIn } from './en/fill-in.ts';
import { home } from './en/home.ts';
import { lettersAuthor } from './en/letters-author.ts';
import { lettersReader } from './en/letters-reader.ts';
import { messages, notifications } from './en/messages.ts';
import { newWorkshop } from './en/new-workshop.ts';
import { organisation } from './en/organisation.ts';
import { refusals } from './en/refusals.ts';
import { result } from './en/result.ts';
import { roundPlans } from './en/round-plans.ts';
import { shared } from './en/shared.ts';
import { summary } from './en/summary.ts';
import { summaryCard } from './en/summary-card.ts';
import { tab } from './en/tab.ts';
import { tabAnswer } from './en/tab-answer.ts';
import { tabArchive } from './en/tab-archive.ts';
import { tabComposer } from './en/tab-composer.ts';
import { tabConfig } from './en/tab-config.ts';
import { tabConsole } from './en/tab-console.ts';
import { tabGroups } from './en/tab-groups.ts';
import { tabHome } from './en/tab-home.ts';
import { tabInbox } from './en/tab-inbox.ts';
import { tabManager } from './en/tab-manager.ts';
import { tabOutcomes } from './en/tab-outcomes.ts';
import { tabRounds } from './en/tab-rounds.ts';
import { tabStage } from './en/tab-stage.ts';
import { templates } from './en/templates.ts';
import { themes } from './en/themes.ts';
import type { Texts } from './texts.ts';

/** English: the second language. */
export const en: Texts = {
  language: 'en',
  shared,
  answer,
  arrangeGroups,
  control,
  decisions,
  delivery,
  fillIn,
  home,
  lettersReader,
  lettersAuthor,
  messages,
  newWorkshop,
  notifications,
  organisation,
  refusals,
  result,
  roundPlans,
  summary,
  tab,
  tabConfig,
  tabConsole,
  tabManager,
  tabAnswer,
  tabArchive,
  tabStage,
  tabComposer,
  tabGroups,
  tabHome,
  tabInbox,
  tabOutcomes,
  tabRounds,
  summaryCard,
  templates,
  themes,
};
