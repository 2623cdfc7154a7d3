import { isRefusal, type Refusal, refuse } from './decider.ts';
import type { ThemeCommand, ThemeEvent, ThemeRefusal } from './themes/commands.ts';
import { evolveThemes, noThemes, type ThemeList } from './themes/list.ts';
import { stepOf } from './themes/step.ts';

export type { AnswerId, ThemeCommand, ThemeEvent, ThemeRefusal } from './themes/commands.ts';
export { arranged, evolveThemes, noThemes, type ThemeList } from './themes/list.ts';

/**
 * The rules of a round's themes: at most one event. A command made for an earlier list has no effect where it made the step
 * that followed (a press that came twice), else it is refused: what it was made for is not there any more.
 */
export const decideThemes = (list: ThemeList, command: ThemeCommand): readonly ThemeEvent[] | Refusal<ThemeRefusal> => {
  if (command.steps !== list.steps) return decideStale(list, command);
  const step = stepOf(list, command);
  if (step === null) return [];
  return isRefusal(step) ? step : [step];
};

const decideStale = (list: ThemeList, command: ThemeCommand): readonly ThemeEvent[] | Refusal<ThemeRefusal> => {
  const followed = list.log[command.steps];
  if (followed === undefined) return refuse('themes-changed-meanwhile');
  const step = stepOf(list.log.slice(0, command.steps).reduce(evolveThemes, noThemes), command);
  return step === null || JSON.stringify(step) === JSON.stringify(followed) ? [] : refuse('themes-changed-meanwhile');
};
