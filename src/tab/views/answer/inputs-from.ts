import { dotsInput, INPUT, rankInput } from '../../../domain/questions/inputs.ts';
import type { Response } from '../../../domain/questions/questions.ts';
import type { Inputs } from './kind.ts';

/** A stored answer as the inputs would hold it, to be changed. */
export const inputsFrom = (response: Response): Inputs => {
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
