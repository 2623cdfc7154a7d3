import { may } from '../../domain/access.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Language, PersonId, Role } from '../../domain/people.ts';

/** Who looks, and what is there for them. What they may do is asked again at each command. */
export interface MeView {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  /** Whether they have chosen it themselves: then what Teams says does not count. */
  readonly languageChosen: boolean;
  readonly may: {
    readonly answer: boolean;
    readonly runWorkshops: boolean;
    readonly seeResults: boolean;
    readonly readLetters: boolean;
    readonly writeLetters: boolean;
    readonly handleQuestions: boolean;
    readonly ask: boolean;
    readonly seeReport: boolean;
  };
}

export const meView = (me: Person, language: Language, languageChosen: boolean): MeView => {
  const { id, name, unit, roles } = me;
  return {
    id,
    name,
    unit,
    roles,
    language,
    languageChosen,
    may: {
      answer: may(roles, 'answer'),
      runWorkshops: may(roles, 'run-workshop'),
      seeResults: may(roles, 'see-results'),
      readLetters: may(roles, 'read-letters'),
      writeLetters: may(roles, 'write-letters'),
      handleQuestions: may(roles, 'handle-questions'),
      ask: may(roles, 'ask'),
      seeReport: may(roles, 'see-report'),
    },
  };
};
