import type { RoundFormView } from '../../../app/views/planning/round-form.ts';
import type { RoundLine } from '../../../app/views/planning/round-lines.ts';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import type { RoundForm } from '../../../domain/round-form/form.ts';
import type { RoundKind } from '../../../domain/round-form/kinds.ts';

/** What others have done meanwhile with the round that one writes on. */
type Happened = 'moved' | 'changed' | 'gone' | 'held';

/** A round being written: the workshop's rounds as they were, and what stands in its fields. */
export interface RoundWriting {
  readonly rounds: readonly RoundLine[];
  readonly drafts: number;
  /** Its number; null for one that is to be added. */
  readonly round: number | null;
  /** Null before one is chosen. */
  readonly kind: RoundKind | null;
  readonly form: RoundForm;
  readonly happened: Happened | null;
}

/** Nothing has been written yet: the round as it is. */
export const begunOn = ({ rounds, drafts, round, adding, kind, form }: RoundFormView): RoundWriting => ({
  rounds,
  drafts,
  round: adding ? null : round,
  kind: adding ? null : kind,
  form,
  happened: null,
});

/**
 * The same writing among the rounds as they are now: a round that others have moved is followed to its new place, so that nothing is
 * saved over another round; one that is taken away or has started becomes a new one.
 */
export const rebased = (writing: RoundWriting, now: Pick<RoundListView, 'rounds' | 'drafts' | 'first'>): RoundWriting => {
  const { rounds: before, round, form } = writing;
  if (now.drafts <= writing.drafts && now.first <= (round ?? now.first)) return writing;
  const where = round === null ? { round } : whereNow(before, round, now);
  return {
    ...writing,
    ...where,
    happened: where.happened ?? writing.happened,
    rounds: now.rounds,
    drafts: Math.max(now.drafts, writing.drafts),
    form: form.from === '' ? form : { ...form, from: materialNow(before, Number(form.from), now.rounds) },
  };
};

const whereNow = (
  before: readonly RoundLine[],
  round: number,
  { rounds, first }: Pick<RoundListView, 'rounds' | 'first'>,
): Pick<RoundWriting, 'round'> & { readonly happened?: Happened } => {
  const number = numberNow(before, round, rounds);
  const there = number ?? changedNow(before, round, rounds);
  if (there === undefined) return { round: null, happened: 'gone' };
  if (there < first) return { round: null, happened: 'held' };
  if (number === undefined) return { round: there, happened: 'changed' };
  return number === round ? { round } : { round: number, happened: 'moved' };
};

/** Where a round that is no longer as it was may stand: where it stood, or where the only one stands that was not there before. */
const changedNow = (before: readonly RoundLine[], round: number, now: readonly RoundLine[]): number | undefined => {
  const fresh = now.filter((line) => !before.some((was) => alike(was, line))).map(({ number }) => number);
  if (fresh.includes(round)) return round;
  return fresh.length === 1 ? fresh[0] : undefined;
};

const materialNow = (before: readonly RoundLine[], from: number, rounds: readonly RoundLine[]): string => {
  const number = numberNow(before, from, rounds);
  if (number !== undefined) return String(number);
  return rounds.length < before.length ? '' : String(from);
};

/** Where a round that stood at `number` stands now: there first of all. Undefined where none is as it was. */
const numberNow = (before: readonly RoundLine[], number: number, now: readonly RoundLine[]): number | undefined => {
  const was = before[number - 1];
  const there = now[number - 1];
  if (!was) return undefined;
  return there && alike(was, there) ? number : now.find((one) => alike(was, one))?.number;
};

/** The same round, wherever it stands: what it is built on may have got another number. */
const alike = (one: RoundLine, other: RoundLine): boolean => essence(one) === essence(other);

const essence = (line: RoundLine): string => JSON.stringify({ ...line, number: 0, from: line.from !== null });
