import { asked, type RoundPlan } from '../workshop/round-plan.ts';

/**
 * What a facilitator can choose between when a round is planned. Most are a kind of question; `one-two-four` and `topics` make several
 * rounds at once, which are then changed one by one.
 */
export const roundKinds = [
  'text',
  'choice',
  'choices',
  'scale',
  'ranking',
  'number',
  'check-in',
  'check-out',
  'one-two-four',
  'vote',
  'consent',
  'topics',
] as const;

export type RoundKind = (typeof roundKinds)[number];

/** What kind a round that is planned already is of. */
export const kindOf = (plan: Pick<RoundPlan, 'asks'>): RoundKind => {
  const question = asked(plan);
  switch (question.kind) {
    case 'choice':
      return question.several ? 'choices' : 'choice';
    case 'check':
      return question.direction === 'in' ? 'check-in' : 'check-out';
    case 'text':
    case 'scale':
    case 'ranking':
    case 'number':
    case 'vote':
    case 'consent':
      return question.kind;
  }
};

/** Whether a round of this kind can take its material from an earlier one: a vote is on what was said in words. */
export const canTakeFrom = (kind: RoundKind, earlier: RoundKind): boolean => kind !== 'vote' || earlier === 'text';

/** The kinds that make several rounds at once. They are held while people meet, and choose themselves what they are built on. */
export const makesSeveral = (kind: RoundKind): boolean => kind === 'one-two-four' || kind === 'topics';
