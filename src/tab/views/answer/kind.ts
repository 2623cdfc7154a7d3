import type { Question } from '../../../domain/questions/questions.ts';

/** What stands in the inputs of an answer, by their ids (src/domain/questions/inputs.ts), as text. */
export type Inputs = Readonly<Record<string, string>>;

/** What the inputs of each kind of question are given. */
export interface KindProps<Kind extends Question['kind'] = Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  /** "Ditt svar", "Gruppens svar". */
  readonly label: string;
  readonly inputs: Inputs;
  readonly onInput: (changed: Inputs) => void;
  /** What was wrong with what was sent, by input id; undefined where nothing was. */
  readonly fault: (field: string) => string | undefined;
}

/** What Fluent's Field shows under an input. */
export const told = (message: string | undefined) =>
  message === undefined ? {} : ({ validationMessage: message, validationState: 'error' } as const);
