import { expect } from 'vitest';
import type { ResponseFault } from '../../../src/domain/questions/fault.ts';
import type { Inputs } from '../../../src/domain/questions/inputs.ts';
import { type Question, type Response, readResponse } from '../../../src/domain/questions/questions.ts';

/** given(question).when(a card's inputs).thenRead(response), or .thenFaulty(faults, in the card's order). */
export const given = (question: Question) => ({
  when: (inputs: Inputs) => ({
    thenRead: (response: Response) => expect(readResponse(question, inputs)).toEqual(response),
    thenFaulty: (...faults: readonly ResponseFault[]) => expect(readResponse(question, inputs)).toEqual({ faults }),
  }),
});
