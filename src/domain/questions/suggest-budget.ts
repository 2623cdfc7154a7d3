import { QUESTION_LIMITS } from './limits.ts';

/** The most dots of one person on one theme, however many they have: what the N/3 technique's descriptions advise. */
const CAP = 3;

/**
 * How many dots each person has over so many themes: a third as many as there are themes, rounded up, from 1 to 10. That is
 * multivoting's "N/3" technique (Directorpoint, "Multivoting Technique"), with ASQ's ceiling of ten. At most half of them, and
 * never more than three, on one theme: so everybody with three dots or more has to weigh at least two themes.
 */
export const suggestBudget = (themes: number): { readonly budget: number; readonly cap: number } => {
  const budget = Math.min(QUESTION_LIMITS.budget, Math.max(1, Math.ceil(themes / 3)));
  return { budget, cap: Math.min(CAP, Math.ceil(budget / 2)) };
};
