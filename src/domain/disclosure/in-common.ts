import { folded } from '../questions/check.ts';
import type { Response } from '../questions/questions.ts';

/** What a figure could tell of somebody: that they gave this score, chose this option, put a dot here. Texts are no figures. */
const traits = (response: Response): readonly (string | number)[] => {
  switch (response.kind) {
    case 'text':
      return [];
    case 'choice':
      return response.chosen;
    case 'scale':
      return [response.score];
    case 'check':
      return [response.score, folded(response.word)];
    case 'ranking':
      return response.ranked.slice(0, 1);
    case 'number':
      return [response.number];
    case 'vote':
      return Object.keys(response.dots);
    case 'consent':
      return [response.stance];
  }
};

/** Whether all of them gave the same, or have some part of their answers in common. */
export const inCommon = (responses: readonly Response[]): boolean => {
  const [first, ...others] = responses.map((response) => new Set(traits(response)));
  return first !== undefined && [...first].some((trait) => others.every((other) => other.has(trait)));
};
