import type { IActionSet, IExecuteAction } from '@microsoft/teams.cards';

/** What a button stands for: a verb, and ids (never text of a person) that go back with the press, and are not trusted then. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly style?: 'positive' | 'destructive';
  /** Whether the press takes the inputs along, and waits for the required ones. Most do not. */
  readonly inputs?: boolean;
}

/** Action.Execute, with an Action.Submit that says the same for clients that do not know it. */
const button = ({ title, verb, data = {}, style, inputs = false }: Button): IExecuteAction => {
  const looks = { title, ...(style && { style }), ...(!inputs && { associatedInputs: 'none' as const }) };
  return {
    type: 'Action.Execute',
    ...looks,
    verb,
    data: { ...data },
    fallback: { type: 'Action.Submit', ...looks, data: { ...data, verb } },
  };
};

/** A row of buttons: none where there is nothing to press. Teams shows at most six in a row, so rarer ones take a row of their own. */
export const buttons = (...row: readonly (Button | false)[]): readonly IActionSet[] => {
  const shown = row.filter((each) => each !== false);
  return shown.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions: shown.map(button) }];
};
