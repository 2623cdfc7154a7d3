import type { AnsweredOf } from './count.ts';
import { type Faulty, type ResponseFault, unlessFaulty } from './fault.ts';
import { INPUT, type Inputs, typed } from './inputs.ts';
import { QUESTION_LIMITS } from './limits.ts';

/** A proposal that people support, can live with or object to (samsyn). Its editions are counted in src/domain/consent.ts. */
export interface ConsentQuestion {
  readonly kind: 'consent';
  readonly proposal: string;
}

export const stances = ['supports', 'can-live-with', 'objects'] as const;
export type Stance = (typeof stances)[number];

export interface ConsentResponse {
  readonly kind: 'consent';
  readonly stance: Stance;
  /** Never empty for an objection; for the others it may be. */
  readonly reason: string;
}

export interface ConsentTally extends AnsweredOf {
  readonly kind: 'consent';
  readonly counts: Readonly<Record<Stance, number>>;
  /** The reasons of those who object, in the order of the responses. */
  readonly objections: readonly string[];
}

export const readConsent = (inputs: Inputs): ConsentResponse | Faulty => {
  const said = typed(inputs, INPUT.stance);
  const stance = stances.find((one) => one === said);
  const reason = typed(inputs, INPUT.reason);
  const faults = reasonFaults(stance, reason);
  if (stance === undefined) return { faults: [{ field: INPUT.stance, fault: 'stance-missing' }, ...faults] };
  return unlessFaulty(faults, () => ({ kind: 'consent', stance, reason }));
};

const reasonFaults = (stance: Stance | undefined, reason: string): readonly ResponseFault[] => {
  const field = INPUT.reason;
  const most = QUESTION_LIMITS.reason;
  if (stance === 'objects' && reason === '') return [{ field, fault: 'objection-without-reason' }];
  return reason.length > most ? [{ field, fault: 'text-too-long', length: reason.length, most }] : [];
};

export const tallyConsent = (responses: readonly ConsentResponse[], asked: number): ConsentTally => {
  const count = (stance: Stance) => responses.filter((response) => response.stance === stance).length;
  return {
    kind: 'consent',
    answered: responses.length,
    asked,
    counts: { supports: count('supports'), 'can-live-with': count('can-live-with'), objects: count('objects') },
    objections: responses.filter(({ stance }) => stance === 'objects').map(({ reason }) => reason),
  };
};
