import type { Language } from '../domain/people.ts';
import { answer } from './sv/answer.ts';
import { arrangeGroups } from './sv/arrange-groups.ts';
import { control } from './sv/control.ts';
import { decisions } from './sv/decisions.ts';
import { delivery } from './sv/delivery.ts';
import { fillIn } from './sv/fill-in.ts';
import { home } from './sv/home.ts';
import { lettersAuthor } from './sv/letters-author.ts';
import { lettersReader } from './sv/letters-reader.ts';
import { messages, notifications } from './sv/messages.ts';
import { newWorkshop } from './sv/new-workshop.ts';
import { organisation } from './sv/organisation.ts';
import { refusals } from './sv/refusals.ts';
import { result } from './sv/result.ts';
import { roundPlans } from './sv/round-plans.ts';
import { shared } from './sv/shared.ts';
import { summary } from './sv/summary.ts';
import { summaryCard } from './sv/summary-card.ts';
import { tab } from './sv/tab.ts';
import { tabAnswer } from './sv/tab-answer.ts';
import { tabArchive } from './sv/tab-archive.ts';
import { tabComposer } from './sv/tab-composer.ts';
import { tabConfig } from './sv/tab-config.ts';
import { tabConsole } from './sv/tab-console.ts';
import { tabGroups } from './sv/tab-groups.ts';
import { tabHome } from './sv/tab-home.ts';
import { tabInbox } from './sv/tab-inbox.ts';
import { tabManager } from './sv/tab-manager.ts';
import { tabOutcomes } from './sv/tab-outcomes.ts';
import { tabRounds } from './sv/tab-rounds.ts';
import { tabStage } from './sv/tab-stage.ts';
import { templates } from './sv/templates.ts';
import { themes } from './sv/themes.ts';

/** Svenska: standardspråket. */
export const sv = {
  language: 'sv' as Language,
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
