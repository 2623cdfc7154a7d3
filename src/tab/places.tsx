import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What stands at a place; `path` is the address, part by part. */
export interface PlaceProps {
  readonly path: readonly string[];
}

type Place = LazyExoticComponent<ComponentType<PlaceProps>>;

/** The places of the page: `*` stands for an id. Each is fetched when somebody goes there. */
const places: readonly (readonly [pattern: string, place: Place])[] = [
  ['', lazy(async () => ({ default: (await import('./views/home.tsx')).Home }))],
  ['round/*/*', lazy(async () => ({ default: (await import('./views/answer/answer.tsx')).Answer }))],
  ['my-answers', lazy(async () => ({ default: (await import('./views/mine/my-answers.tsx')).MyAnswers }))],
  ['questions', lazy(async () => ({ default: (await import('./views/mine/my-posts.tsx')).MyPosts }))],
  ['questions/new/*', lazy(async () => ({ default: (await import('./views/mine/ask.tsx')).Ask }))],
  ['questions/new/*/*', lazy(async () => ({ default: (await import('./views/mine/ask.tsx')).Ask }))],
  ['workshops', lazy(async () => ({ default: (await import('./views/console/workshops.tsx')).Workshops }))],
  ['workshops/new', lazy(async () => ({ default: (await import('./views/plan/new-workshop.tsx')).NewWorkshop }))],
  ['workshop/*', lazy(async () => ({ default: (await import('./views/console/console.tsx')).Console }))],
  ['workshop/*/rooms', lazy(async () => ({ default: (await import('./views/rooms/rooms-page.tsx')).RoomsPage }))],
  ['workshop/*/plan', lazy(async () => ({ default: (await import('./views/plan/plan-preview.tsx')).PlanPreview }))],
  ['workshop/*/rounds', lazy(async () => ({ default: (await import('./views/rounds/rounds.tsx')).Rounds }))],
  ['workshop/*/rounds/*', lazy(async () => ({ default: (await import('./views/rounds/round-place.tsx')).RoundPlace }))],
  ['workshop/*/fill-in/*', lazy(async () => ({ default: (await import('./views/fill-in/fill-in.tsx')).FillIn }))],
  ['config', lazy(async () => ({ default: (await import('./views/config.tsx')).Config }))],
  ['workshop/*/stage', lazy(async () => ({ default: (await import('./views/stage/stage.tsx')).Stage }))],
  ['workshop/*/result/*', lazy(async () => ({ default: (await import('./views/result/result-place.tsx')).ResultPlace }))],
  ['workshop/*/groups', lazy(async () => ({ default: (await import('./views/groups/groups-place.tsx')).GroupsPlace }))],
  ['workshop/*/themes/*', lazy(async () => ({ default: (await import('./views/themes/themes-page.tsx')).ThemesPage }))],
  ['workshop/*/themes/*/*', lazy(async () => ({ default: (await import('./views/themes/theme-page.tsx')).ThemePage }))],
  ['workshop/*/decisions', lazy(async () => ({ default: (await import('./views/decisions/decisions.tsx')).Decisions }))],
  ['workshop/*/decisions/new', lazy(async () => ({ default: (await import('./views/decisions/new-decision.tsx')).NewDecision }))],
  [
    'workshop/*/decisions/new/*',
    lazy(async () => ({ default: (await import('./views/decisions/new-decision.tsx')).NewDecision })),
  ],
  [
    'workshop/*/decisions/new/*/*',
    lazy(async () => ({ default: (await import('./views/decisions/new-decision.tsx')).NewDecision })),
  ],
  ['workshop/*/decisions/*', lazy(async () => ({ default: (await import('./views/decisions/edit-decision.tsx')).EditDecision }))],
  ['workshop/*/summary', lazy(async () => ({ default: (await import('./views/summary/summary-page.tsx')).SummaryPage }))],
  ['my-actions', lazy(async () => ({ default: (await import('./views/decisions/my-actions.tsx')).MyActions }))],
  ['archive', lazy(async () => ({ default: (await import('./views/archive/archive.tsx')).Archive }))],
  ['letter/*', lazy(async () => ({ default: (await import('./views/letter/letter.tsx')).LetterPage }))],
  ['write', lazy(async () => ({ default: (await import('./views/composer/letter-list.tsx')).LetterList }))],
  ['write/new', lazy(async () => ({ default: (await import('./views/composer/new-letter.tsx')).NewLetter }))],
  ['write/settings', lazy(async () => ({ default: (await import('./views/settings/settings.tsx')).Settings }))],
  ['deputy', lazy(async () => ({ default: (await import('./views/deputy/deputy.tsx')).Deputy }))],
  ['write/*', lazy(async () => ({ default: (await import('./views/composer/composer.tsx')).Composer }))],
  ['write/*/report', lazy(async () => ({ default: (await import('./views/report/report.tsx')).Report }))],
  ['write/*/correct', lazy(async () => ({ default: (await import('./views/report/correct.tsx')).Correct }))],
  ['inbox', lazy(async () => ({ default: (await import('./views/inbox/inbox.tsx')).Inbox }))],
  ['inbox/*', lazy(async () => ({ default: (await import('./views/inbox/inbox-post.tsx')).InboxPostPage }))],
];

const nowhere: Place = lazy(async () => ({ default: (await import('./views/states.tsx')).Nowhere }));

export const placeFor = (path: readonly string[]): Place =>
  places.find(([pattern]) => fits(pattern.split('/').filter(Boolean), path))?.[1] ?? nowhere;

const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((part, index) => part === '*' || part === path[index]);
