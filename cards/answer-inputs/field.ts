import type { CardElementArray, IChoice, IChoiceSetInput } from '@microsoft/teams.cards';
import type { Draft } from '../../src/app/views/answer-draft.ts';
import type { ResponseFault } from '../../src/domain/questions/fault.ts';
import { numberIn } from '../../src/texts/numbers.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { cut, personText, withoutControls } from '../person-text.ts';

/** What an input needs to know: what stands in it, and what is wrong with that. */
export interface Field {
  readonly draft: Draft;
  readonly faults: readonly ResponseFault[];
  readonly t: Texts;
}

/** What is wrong at one input, above it. The words say it, the colour only helps; they may quote an option, so they are shown as text. */
export const faultsAt = (id: string, { faults, t }: Field): CardElementArray =>
  faults.filter(({ field }) => field === id).map((fault) => faultLine(fault, t));

export const faultLine = (fault: ResponseFault, t: Texts) =>
  personText(t.answer.fault(fault, numberIn(t.language)), { color: 'Attention', weight: 'Bolder' }, { spacing: 'Medium' });

/** What was typed in one input, as far as `units` of the message go. */
export const kept = (id: string, { draft }: Field, units: number): string => cut(withoutControls(draft[id] ?? ''), units);

/** A set of choices that is required, with what was chosen, and what is wrong above it. What is no longer there is not chosen. */
export const choices = (
  set: Omit<IChoiceSetInput, 'type' | 'choices' | 'value' | 'isRequired' | 'wrap' | 'id'> & {
    id: string;
    choices: readonly IChoice[];
  },
  field: Field,
  chosen: readonly string[],
): CardElementArray => {
  const value = set.choices.flatMap((choice) => (chosen.includes(choice.value ?? '') ? [choice.value] : []));
  const faults = faultsAt(set.id, field);
  return [
    ...faults,
    {
      type: 'Input.ChoiceSet',
      ...set,
      choices: [...set.choices],
      wrap: true,
      isRequired: true,
      spacing: faults.length > 0 ? 'Small' : 'Medium',
      ...(value.length > 0 && { value: value.join(',') }),
    } satisfies IChoiceSetInput,
  ];
};
