import { isFaulty } from '../../domain/questions/fault.ts';
import { dotsInput, INPUT, type Inputs, rankInput } from '../../domain/questions/inputs.ts';
import { type Question, type Response, readResponse } from '../../domain/questions/questions.ts';

/** What stands in the inputs of an answer card, by their ids, as it was typed or chosen; an empty one is left out. */
export type Draft = Readonly<Record<string, string>>;

/** The ids of the inputs that a question has on its card, in their order. */
const inputsOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'text':
      return [INPUT.answer];
    case 'choice':
      return [INPUT.choice];
    case 'scale':
      return [INPUT.score];
    case 'ranking':
      return Array.from({ length: question.places }, (_, index) => rankInput(index + 1));
    case 'number':
      return [INPUT.number];
    case 'check':
      return [INPUT.score, INPUT.word];
    case 'vote':
      return question.themes.map(({ id }) => dotsInput(id));
    case 'consent':
      return [INPUT.stance, INPUT.reason];
  }
};

/** What came back with a press, of the question's own inputs. */
export const draftOf = (question: Question, inputs: Inputs): Draft =>
  Object.fromEntries(
    inputsOf(question).flatMap((id) => {
      const value = String(inputs[id] ?? '');
      return value === '' ? [] : [[id, value]];
    }),
  );

/** A stored answer as the inputs would hold it, to be changed. */
export const draftFrom = (response: Response): Draft => {
  switch (response.kind) {
    case 'text':
      return { [INPUT.answer]: response.text };
    case 'choice':
      return { [INPUT.choice]: response.chosen.join(',') };
    case 'scale':
      return { [INPUT.score]: String(response.score) };
    case 'ranking':
      return Object.fromEntries(response.ranked.map((id, index) => [rankInput(index + 1), id]));
    case 'number':
      return { [INPUT.number]: String(response.number).replace('.', ',') };
    case 'check':
      return { [INPUT.score]: String(response.score), [INPUT.word]: response.word };
    case 'vote':
      return Object.fromEntries(Object.entries(response.dots).map(([theme, dots]) => [dotsInput(theme), String(dots)]));
    case 'consent':
      return { [INPUT.stance]: response.stance, [INPUT.reason]: response.reason };
  }
};

/**
 * What came too late, to be shown so that it is not lost: the answer where it could be read, else the words that were typed. Null where
 * there is nothing to show.
 */
export const lostOf = (question: Question, draft: Draft): Response | null => {
  const read = readResponse(question, draft);
  if (!isFaulty(read)) return read;
  const text = [INPUT.answer, INPUT.number, INPUT.word, INPUT.reason].flatMap((id) => draft[id] ?? []).join('\n');
  return text.trim() === '' ? null : { kind: 'text', text };
};
