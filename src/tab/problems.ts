import type { Problem } from '../web/tab/api.ts';
import { ApiProblem } from './api-client.ts';

export type Told = Pick<Problem, 'code' | 'title' | 'status' | 'errors' | 'correlationId'>;

/** What is told of an error: the server's no as it is; anything else is a fault of the page's, and goes on to its boundary. */
export const problemOf = (error: unknown): Told => {
  if (error instanceof ApiProblem) return error.problem;
  throw error;
};
