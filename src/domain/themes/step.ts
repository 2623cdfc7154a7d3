import { type Refusal, refuse } from '../decider.ts';
import { QUESTION_LIMITS } from '../questions/limits.ts';
import type { AnswerId, ThemeCommand, ThemeEvent, ThemeId, ThemeRefusal } from './commands.ts';
import { family, type ThemeList, themeOf } from './list.ts';

/** What a command comes to, or null where it is so already. */
type Step = ThemeEvent | Refusal<ThemeRefusal> | null;
type Of<Type extends ThemeCommand['type']> = Extract<ThemeCommand, { type: Type }>;

/** The step that a command makes of the list that it was made for. */
export const stepOf = (list: ThemeList, command: ThemeCommand): Step => {
  switch (command.type) {
    case 'suggest-themes':
      return suggest(list, command);
    case 'rename-theme':
      return rename(list, command);
    case 'merge-themes':
      return merge(list, command);
    case 'split-theme':
      return split(list, command);
    case 'move-answers':
      return move(list, command);
    case 'hide-answer':
      return hide(list, command);
    case 'unhide-answer':
      return list.hidden.has(command.answer) ? { type: 'answer-unhidden', answer: command.answer } : null;
    case 'merge-duplicates':
      return mergeDuplicates(list, command);
    case 'undo-step':
      return list.before.length > 0 ? { type: 'step-undone' } : refuse('nothing-to-undo');
  }
};

/** Takes what holds of a suggestion: answers that are there, each under the first theme that has it, with those that say the same. */
const suggest = (list: ThemeList, { present, themes }: Of<'suggest-themes'>): Step => {
  const left = new Set(present);
  const take = (answer: AnswerId) => (left.has(answer) ? family(list, answer).filter((one) => left.delete(one)) : []);
  const made = themes.map(({ name, answers }) => ({ name: name.trim(), answers: answers.flatMap(take) }));
  const held = made.filter(({ answers }) => answers.length > 0);
  if (held.length > QUESTION_LIMITS.themes) return refuse('too-many-themes');
  const fault = held.map(({ name }) => nameFault([], name)).find((one) => one !== undefined);
  if (fault) return refuse(fault);
  const first = themesMade(list) + 1;
  return { type: 'themes-suggested', themes: held.map((theme, index) => ({ id: `t${first + index}`, ...theme })) };
};

const rename = ({ themes }: ThemeList, { theme: id, name }: Of<'rename-theme'>): Step => {
  const theme = themes.find((one) => one.id === id);
  if (!theme) return refuse('no-such-theme');
  const others = themes.filter((one) => one !== theme).map((one) => one.name);
  const fault = nameFault(others, name.trim());
  if (fault) return refuse(fault);
  return theme.name === name.trim() ? null : { type: 'theme-renamed', theme: id, name: name.trim() };
};

const merge = ({ themes }: ThemeList, { theme, into }: Of<'merge-themes'>): Step => {
  if (![theme, into].every((id) => themes.some((one) => one.id === id))) return refuse('no-such-theme');
  return theme === into ? null : { type: 'themes-merged', theme, into };
};

const split = (list: ThemeList, command: Of<'split-theme'>): Step => {
  const name = command.name.trim();
  const answers = families(list, command);
  const fault = answersFault(command) ?? nameFault(namesLeft(list, answers), name);
  if (fault) return refuse(fault);
  if (namesLeft(list, answers).length >= QUESTION_LIMITS.themes) return refuse('too-many-themes');
  return { type: 'theme-split', theme: `t${themesMade(list) + 1}`, name, answers };
};

const move = (list: ThemeList, command: Of<'move-answers'>): Step => {
  const { to } = command;
  if (to !== null && !list.themes.some(({ id }) => id === to)) return refuse('no-such-theme');
  const fault = answersFault(command);
  if (fault) return refuse(fault);
  const going = families(list, command).filter((answer) => placeOf(list, answer) !== to);
  return going.length === 0 ? null : { type: 'answers-moved', answers: going, to };
};

const hide = ({ hidden }: ThemeList, { present, answer, reason }: Of<'hide-answer'>): Step => {
  if (!present.includes(answer)) return refuse('no-such-answer');
  const why = reason.trim();
  if (why === '') return refuse('empty-reason');
  if (why.length > QUESTION_LIMITS.reason) return refuse('reason-too-long');
  return hidden.get(answer)?.reason === why ? null : { type: 'answer-hidden', answer, reason: why };
};

/** All become duplicates of the one that is shown already for `of`; those who said the same as one of them come along. */
const mergeDuplicates = (list: ThemeList, command: Of<'merge-duplicates'>): Step => {
  const fault = answersFault(command) ?? (command.present.includes(command.of) ? undefined : 'no-such-answer');
  if (fault) return refuse(fault);
  const [of = command.of] = family(list, command.of);
  const others = families(list, command).filter((answer) => answer !== of && list.duplicates.get(answer) !== of);
  return others.length === 0 ? null : { type: 'duplicates-merged', answers: others, of };
};

/** The answers of a command with all that say the same, each once. */
const families = (list: ThemeList, { answers }: { readonly answers: readonly AnswerId[] }): readonly AnswerId[] => [
  ...new Set(answers.flatMap((answer) => family(list, answer))),
];

const answersFault = (command: {
  readonly answers: readonly AnswerId[];
  readonly present: readonly AnswerId[];
}): ThemeRefusal | undefined => {
  if (command.answers.length === 0) return 'no-answers-chosen';
  return command.answers.every((answer) => command.present.includes(answer)) ? undefined : 'no-such-answer';
};

const nameFault = (others: readonly string[], name: string): ThemeRefusal | undefined => {
  if (name === '') return 'empty-theme-name';
  if (name.length > QUESTION_LIMITS.themeName) return 'theme-name-too-long';
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');
  return others.some((other) => plain(other) === plain(name)) ? 'theme-name-taken' : undefined;
};

/** The names of the themes that keep an answer when these have left. */
const namesLeft = ({ themes }: ThemeList, leaving: readonly AnswerId[]): readonly string[] =>
  themes.filter(({ answers }) => answers.some((answer) => !leaving.includes(answer))).map(({ name }) => name);

const placeOf = ({ themes }: ThemeList, answer: AnswerId): ThemeId | null => themeOf(themes, answer)?.id ?? null;

/** How many themes have had an id so far, undone and merged ones counted. */
const themesMade = ({ log }: ThemeList): number =>
  log.reduce((sum, event) => {
    if (event.type === 'themes-suggested') return sum + event.themes.length;
    return event.type === 'theme-split' ? sum + 1 : sum;
  }, 0);
