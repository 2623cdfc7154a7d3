import type { ClockNotes } from '../../../domain/round-form/form.ts';
import type { WorkshopRefusal } from '../../../domain/workshop/commands.ts';
import { type Created, type Draft, isCreated } from '../../../domain/workshop/state.ts';
import { firstToCome, plansOf, type RoundLine, roundLine } from './round-lines.ts';

/** What the list tells: a refusal, or which rounds would lose what they build on. */
export type RoundListNotice =
  | { readonly is: 'refused'; readonly refusal: WorkshopRefusal }
  | { readonly is: 'built-on'; readonly round: number; readonly by: readonly number[] }
  | { readonly is: 'only-round' };

/** The rounds of a workshop, those to come with what can be done to them. */
export interface RoundListView {
  readonly workshop: string;
  readonly title: string;
  /** Goes back with every press, so that it means these rounds. */
  readonly drafts: number;
  /** A draft leads back to its preview, a created workshop to its control card. */
  readonly created: boolean;
  readonly rounds: readonly RoundLine[];
  /** Rounds before this one are held or skipped, and stay. */
  readonly first: number;
  /** The round that one asks to take away. */
  readonly removing: number | null;
  /** Of the times that were just saved, with the round. */
  readonly clock: { readonly round: number; readonly notes: ClockNotes } | null;
  readonly notice: RoundListNotice | null;
}

export const roundList = (
  state: Draft | Created,
  workshop: string,
  { removing = null, clock = null, notice = null }: Partial<Pick<RoundListView, 'removing' | 'clock' | 'notice'>> = {},
): RoundListView => ({
  workshop,
  title: state.title,
  drafts: state.drafts,
  created: isCreated(state),
  rounds: plansOf(state).map(roundLine),
  first: firstToCome(state),
  removing,
  clock,
  notice,
});
