import { type ConsentResponse, type ConsentTally, tallyConsent } from './questions/consent.ts';

/** What somebody said of one edition of the proposal; editions count from 1. `by` is null where the round is anonymous. */
export interface ConsentGiven {
  readonly edition: number;
  readonly by: string | null;
  readonly response: ConsentResponse;
}

/**
 * An objection, and what came of it in the newest edition: it stands (they object to that one too), is met (they no longer do),
 * or is open (they have not answered again, or nobody can know whose it was).
 */
export interface Objection {
  readonly edition: number;
  readonly by: string | null;
  readonly reason: string;
  readonly now: 'stands' | 'met' | 'open';
}

/** Where a consent round stands: by what was said of the newest edition alone. */
export interface Position {
  readonly edition: number;
  readonly proposal: string;
  readonly tally: ConsentTally;
  /** `agreed`: somebody has answered and nobody objects. Silence is not consent: see how many answered. */
  readonly standing: 'unanswered' | 'agreed' | 'objections-remain';
  /** Those to the newest edition. */
  readonly remaining: readonly Objection[];
  /** Those to earlier editions: recorded, but no longer counted. */
  readonly earlier: readonly Objection[];
}

/**
 * The joint position on a proposal that has been edited and asked again. `proposals` holds every edition, the newest last, at
 * least one. `given` is in the order of being given: of each person's answers to an edition the last counts, and an answer
 * to an earlier edition that comes late counts for that one. Each nameless answer is one of its own.
 */
export const positionOf = (
  proposals: readonly [string, ...string[]],
  given: readonly ConsentGiven[],
  asked: number,
): Position => {
  const edition = proposals.length;
  const last = lastOfEach(given);
  const newest = last.filter((one) => one.edition === edition);
  const objections = last
    .filter(({ edition: of, response }) => of <= edition && response.stance === 'objects')
    .map((one) => ({ edition: one.edition, by: one.by, reason: one.response.reason, now: whatCameOf(one, edition, newest) }));
  const tally = tallyConsent(
    newest.map(({ response }) => response),
    asked,
  );
  return {
    edition,
    proposal: proposals.at(-1) ?? proposals[0],
    tally,
    standing: tally.answered === 0 ? 'unanswered' : tally.counts.objects === 0 ? 'agreed' : 'objections-remain',
    remaining: objections.filter((one) => one.edition === edition),
    earlier: objections.filter((one) => one.edition < edition),
  };
};

const lastOfEach = (given: readonly ConsentGiven[]): readonly ConsentGiven[] => {
  const whose = ({ edition, by }: ConsentGiven) => JSON.stringify([edition, by]);
  const last = new Map(given.map((one) => [whose(one), one]));
  return given.filter((one) => one.by === null || last.get(whose(one)) === one);
};

const whatCameOf = ({ edition, by }: ConsentGiven, newestEdition: number, newest: readonly ConsentGiven[]): Objection['now'] => {
  if (edition === newestEdition) return 'stands';
  const again = newest.find((one) => by !== null && one.by === by);
  if (!again) return 'open';
  return again.response.stance === 'objects' ? 'stands' : 'met';
};

/** Whether an edit makes a new edition: other words, not the same once more (a press that came twice). */
export const isNewEdition = (proposals: readonly string[], proposal: string): boolean =>
  proposal.normalize('NFC').trim() !== (proposals.at(-1) ?? '').normalize('NFC').trim();
