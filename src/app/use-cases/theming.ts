import { may } from '../../domain/access.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/decider.ts';
import type { Person } from '../../domain/organisation.ts';
import type { ThemeCommand } from '../../domain/themes.ts';
import { answersOf } from '../../domain/workshop/answers.ts';
import type { WorkshopRefusal } from '../../domain/workshop/commands.ts';
import { type ClosedRound, isCreated } from '../../domain/workshop/state.ts';
import type { Desks } from '../desks.ts';
import type { PeopleService } from '../people.ts';
import { type Clock, WriteFailed } from '../ports.ts';
import type { Stems } from '../themes/stems.ts';
import { suggestThemes } from '../themes/suggest.ts';
import {
  NOTHING_TYPED,
  REST,
  type ThemeListView,
  type ThemeRef,
  type ThemeTyped,
  type ThemeView,
  themeable,
  themeCard,
  themeList,
} from '../views/themes-card.ts';
import type { WorkshopStreams } from '../workshops.ts';

export type ThemingRefusal = WorkshopRefusal | 'not-allowed';

type Without<Each> = Each extends unknown ? Omit<Each, 'present'> : never;

/** A press on the themes' cards: the command without what the server knows best. Several answers are hidden in as many steps. */
export type ThemePress =
  | Without<Exclude<ThemeCommand, { type: 'suggest-themes' | 'hide-answer' }>>
  | { readonly type: 'suggest-themes'; readonly steps: number }
  | { readonly type: 'hide-answers'; readonly steps: number; readonly answers: readonly string[]; readonly reason: string };

/** The theme that the card shows, and what was typed on it; the list where there is none. */
export interface ThemePlace {
  readonly theme: ThemeRef;
  readonly page: number;
  readonly typed: ThemeTyped;
}

export interface Theming {
  list(me: Person, workshop: string, round: number): Promise<ThemeListView | Refusal<ThemingRefusal>>;
  /** A page of one theme; the list, where it is not there any more. */
  open(
    me: Person,
    workshop: string,
    round: number,
    theme: ThemeRef,
    page: number,
  ): Promise<ThemeView | ThemeListView | Refusal<ThemingRefusal>>;
  /** Makes one step, and shows where it was made. A no that can be mended comes back on the card, with what was typed. */
  change(
    me: Person,
    workshop: string,
    round: number,
    press: ThemePress,
    place: ThemePlace | null,
  ): Promise<ThemeView | ThemeListView | Refusal<ThemingRefusal>>;
}

export const theming = ({
  workshops,
  people,
  desks,
  clock,
  stems,
}: {
  workshops: WorkshopStreams;
  people: PeopleService;
  desks: Desks;
  clock: Clock;
  stems: Stems;
}): Theming => {
  const runs = (me: Person) => may(me.roles, 'run-workshop');

  const roundOf = async (workshop: string, number: number) => {
    const state = await workshops.get(workshop);
    if (!isCreated(state)) return refuse('no-such-workshop');
    const round = themeable(state, number);
    if (round) return { state, round };
    return refuse(state.rounds[number - 1]?.phase === 'open' ? 'round-still-open' : 'no-such-round');
  };

  const showList = async (workshop: string, number: number, notice: ThemeListView['notice'] = null) => {
    const found = await roundOf(workshop, number);
    if (isRefusal(found)) return found;
    return themeList(found.state, { workshop, round: number, notice }) ?? refuse('no-such-round');
  };

  const showTheme = async (workshop: string, number: number, place: ThemePlace, notice: ThemeView['notice'] = null) => {
    const found = await roundOf(workshop, number);
    if (isRefusal(found)) return found;
    const view = themeCard(found.state, await people.everybody(), { workshop, round: number, notice, ...place });
    return view ?? showList(workshop, number, notice);
  };

  /** The control card lies under this one: the bot's own edits must not wipe it. */
  const inHand = (me: Person, workshop: string) => desks.ask(workshop, me.id, 'peek');

  const commandsOf = async (round: ClosedRound, press: ThemePress): Promise<readonly ThemeCommand[]> => {
    const present = answersOf(round).map(({ id }) => id);
    switch (press.type) {
      case 'suggest-themes':
        return [{ ...press, present, themes: (await suggestThemes(wordsOf(round), stems)).themes }];
      case 'hide-answers':
        return press.answers.map((answer, index) => {
          const { steps, reason } = press;
          return { type: 'hide-answer', steps: steps + index, present, answer, reason };
        });
      case 'split-theme':
      case 'move-answers':
      case 'merge-duplicates':
        return [{ ...press, present }];
      case 'rename-theme':
      case 'merge-themes':
      case 'unhide-answer':
      case 'undo-step':
        return [press];
    }
  };

  /** One after the other; the first no ends it. */
  const perform = async (me: Person, workshop: string, number: number, commands: readonly ThemeCommand[]) => {
    if (commands.length === 0) return refuse('no-answers-chosen');
    for (const change of commands) {
      const at = clock.now().toISOString();
      const outcome = await workshops.perform(workshop, { type: 'change-themes', at, by: me.id, round: number, change });
      if (isRefusal(outcome)) return outcome;
    }
    return null;
  };

  return {
    async list(me, workshop, round) {
      if (!runs(me)) return refuse('not-allowed');
      inHand(me, workshop);
      return showList(workshop, round);
    },
    async open(me, workshop, round, theme, page) {
      if (!runs(me)) return refuse('not-allowed');
      inHand(me, workshop);
      return showTheme(workshop, round, { theme, page, typed: NOTHING_TYPED });
    },
    async change(me, workshop, number, press, place) {
      if (!runs(me)) return refuse('not-allowed');
      inHand(me, workshop);
      const show = (notice: ThemeView['notice'], keep: boolean) => {
        if (place === null) return showList(workshop, number, notice);
        const theme = notice === null ? afterwards(press, place.theme) : place.theme;
        return showTheme(workshop, number, { ...place, theme, typed: keep ? place.typed : NOTHING_TYPED }, notice);
      };
      const found = await roundOf(workshop, number);
      if (isRefusal(found)) return found;
      try {
        const no = await perform(me, workshop, number, await commandsOf(found.round, press));
        return no ? show(no.refused, true) : show(null, false);
      } catch (error) {
        if (error instanceof WriteFailed) return show('not-stored', true);
        throw error;
      }
    },
  };
};

/** Hidden answers name no theme, and those that say the same count once. */
const wordsOf = (round: ClosedRound) =>
  answersOf(round).flatMap(({ id, response }) =>
    response.kind === 'text' && !round.themes?.hidden.has(id) && !round.themes?.duplicates.has(id)
      ? [{ id, text: response.text }]
      : [],
  );

/** A theme that was merged into another is looked at there. */
const afterwards = (press: ThemePress, theme: ThemeRef): ThemeRef =>
  press.type === 'merge-themes' && press.theme === theme ? press.into : theme;

/** What a card says of where answers go, as the domain says it. */
export const themeIdOf = (theme: ThemeRef): string | null => (theme === REST ? null : theme);
