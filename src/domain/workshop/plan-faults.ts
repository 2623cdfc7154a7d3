import { questionFaults } from '../questions/check-question.ts';
import { LIMITS, LONGEST_DAYS, MINUTES, type PlanFault } from './commands.ts';
import { type AnswersPer, isAnonymous, type RoundPlan } from './round-plan.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Everything that keeps a round from being planned so: `number` is its place, from 1, `answersPer` the workshop's own choice. */
export const planFaults = (
  plan: RoundPlan,
  number: number,
  answersPer: AnswersPer,
  earlier: readonly RoundPlan[],
): readonly PlanFault[] => {
  const { heading, question, minutes, asks, from, seating, days } = plan;
  const per = plan.answersPer ?? answersPer;
  const material = from === undefined ? undefined : earlier[from - 1];
  const needsMaterial = asks?.kind === 'vote' || seating === 'by-topic' || per === 'pair' || per === 'four';
  const faults: readonly (readonly [boolean, PlanFault])[] = [
    [number > LIMITS.rounds, 'too-many-rounds'],
    [heading.trim() === '', 'empty-heading'],
    [heading.length > LIMITS.heading, 'heading-too-long'],
    [question.trim() === '', 'empty-question'],
    [question.length > LIMITS.question, 'question-too-long'],
    [!Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most, 'bad-minutes'],
    [asks !== undefined && asks.kind !== 'vote' && questionFaults(asks).length > 0, 'bad-question'],
    [from === undefined ? needsMaterial : !(material && fits(plan, per, material)), 'no-material'],
    // Who answered for a group is known to the group.
    [isAnonymous(plan) && per !== 'person', 'anonymous-needs-persons'],
    [days !== undefined && !(Date.parse(days.opensAt) < Date.parse(days.closesAt)), 'closes-before-it-opens'],
    [days !== undefined && Date.parse(days.closesAt) - Date.parse(days.opensAt) > LONGEST_DAYS * DAY_MS, 'round-too-long'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
};

/** A vote needs answers in words, groups by topic a choice or a ranking, pairs what each wrote alone (with a name to go by), fours pairs. */
const fits = ({ asks, seating }: RoundPlan, per: AnswersPer, material: RoundPlan): boolean => {
  const kind = material.asks?.kind ?? 'text';
  if (asks?.kind === 'vote') return kind === 'text';
  if (seating === 'by-topic') return (kind === 'ranking' || kind === 'choice') && !isAnonymous(material);
  if (per === 'pair') return kind === 'text' && (material.answersPer ?? 'person') === 'person' && !isAnonymous(material);
  return per !== 'four' || material.answersPer === 'pair';
};
