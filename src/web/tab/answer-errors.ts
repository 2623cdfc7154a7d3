import type { ResponseFault } from '../../domain/questions/fault.ts';
import type { Texts } from '../../texts/texts.ts';
import type { FieldFault } from './problem.ts';

/** What is wrong with an answer, in words, each thing at the id of its input. */
export const answerErrors = (faults: readonly ResponseFault[], t: Texts): readonly FieldFault[] => {
  const write = (number: number) => number.toLocaleString(t.language);
  return faults.map((fault) => ({ field: fault.field, code: fault.fault, message: t.answer.fault(fault, write) }));
};
