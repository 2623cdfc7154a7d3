import { type CheckQuestion, type CheckResponse, type CheckTally, readCheck, tallyCheck } from './check.ts';
import { type ChoiceQuestion, type ChoiceResponse, type ChoiceTally, readChoice, tallyChoice } from './choice.ts';
import { type ConsentQuestion, type ConsentResponse, type ConsentTally, readConsent, tallyConsent } from './consent.ts';
import type { Faulty } from './fault.ts';
import type { Inputs } from './inputs.ts';
import { type NumberQuestion, type NumberResponse, type NumberTally, readNumber, tallyNumber } from './number.ts';
import { type RankingQuestion, type RankingResponse, type RankingTally, readRanking, tallyRanking } from './ranking.ts';
import { readScale, type ScaleQuestion, type ScaleResponse, type ScaleTally, tallyScale } from './scale.ts';
import { readText, type TextQuestion, type TextResponse, type TextTally, tallyText } from './text.ts';
import { readVote, tallyVote, type VoteQuestion, type VoteResponse, type VoteTally } from './vote.ts';

/** What a round asks for, beside the question in words: which is the round's. Plain data, as it lies in the log. */
export type Question =
  | TextQuestion
  | ChoiceQuestion
  | ScaleQuestion
  | RankingQuestion
  | NumberQuestion
  | CheckQuestion
  | VoteQuestion
  | ConsentQuestion;

/** What somebody answered, read and checked. Plain data, as it lies in the log; of the same kind as its question. */
export type Response =
  | TextResponse
  | ChoiceResponse
  | ScaleResponse
  | RankingResponse
  | NumberResponse
  | CheckResponse
  | VoteResponse
  | ConsentResponse;

/** What the answers come to. */
export type Tally = TextTally | ChoiceTally | ScaleTally | RankingTally | NumberTally | CheckTally | VoteTally | ConsentTally;

export type Kind = Question['kind'];

/** Reads what a card's inputs came back with (see `INPUT`) as an answer to the question, or tells everything that is wrong with it. */
export const readResponse = (question: Question, inputs: Inputs): Response | Faulty => {
  switch (question.kind) {
    case 'text':
      return readText(inputs);
    case 'choice':
      return readChoice(question, inputs);
    case 'scale':
      return readScale(inputs);
    case 'ranking':
      return readRanking(question, inputs);
    case 'number':
      return readNumber(question, inputs);
    case 'check':
      return readCheck(inputs);
    case 'vote':
      return readVote(question, inputs);
    case 'consent':
      return readConsent(inputs);
  }
};

/**
 * Counts the answers. `asked` is how many could have answered (people, or groups where the group answers together); give each
 * its last answer only. An answer of another kind than the question's is not counted.
 */
export const tally = (question: Question, responses: readonly Response[], asked: number): Tally => {
  switch (question.kind) {
    case 'text':
      return tallyText(ofKind(responses, 'text'), asked);
    case 'choice':
      return tallyChoice(question, ofKind(responses, 'choice'), asked);
    case 'scale':
      return tallyScale(ofKind(responses, 'scale'), asked);
    case 'ranking':
      return tallyRanking(question, ofKind(responses, 'ranking'), asked);
    case 'number':
      return tallyNumber(ofKind(responses, 'number'), asked);
    case 'check':
      return tallyCheck(ofKind(responses, 'check'), asked);
    case 'vote':
      return tallyVote(question, ofKind(responses, 'vote'), asked);
    case 'consent':
      return tallyConsent(ofKind(responses, 'consent'), asked);
  }
};

type OfKind<K extends Kind> = Extract<Response, { kind: K }>;

const ofKind = <K extends Kind>(responses: readonly Response[], kind: K): readonly OfKind<K>[] =>
  responses.filter((response): response is OfKind<K> => response.kind === kind);

/** Whether two answers say the same: a press that came twice, or a change that changes nothing. */
export const sameResponse = (one: Response, other: Response): boolean => canonical(one) === canonical(other);

/** Keys in one order, all the way down, so that an answer from the log is the same as one just read. Lists keep theirs. */
const canonical = (response: Response): string =>
  JSON.stringify(response, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
