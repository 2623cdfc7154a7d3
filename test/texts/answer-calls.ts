import type { ResponseFault } from '../../src/domain/questions/fault.ts';
import { numberIn } from '../../src/texts/numbers.ts';
import type { Texts } from '../../src/texts/texts.ts';

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/** Every fault that an answer can have, once: a code without words would not be there to be looked at. */
const faults: Readonly<Record<ResponseFault['fault'], DistributiveOmit<ResponseFault, 'field'>>> = {
  'text-empty': { fault: 'text-empty' },
  'text-too-long': { fault: 'text-too-long', length: 4_321, most: 4_000 },
  'choice-empty': { fault: 'choice-empty' },
  'choice-not-there': { fault: 'choice-not-there' },
  'too-many-choices': { fault: 'too-many-choices', given: 2, most: 1 },
  'score-missing': { fault: 'score-missing' },
  'score-out-of-range': { fault: 'score-out-of-range', least: 1, most: 5 },
  'rank-missing': { fault: 'rank-missing' },
  'rank-twice': { fault: 'rank-twice', option: 'Skolan', first: 1, again: 3 },
  'number-missing': { fault: 'number-missing' },
  'number-not-a-number': { fault: 'number-not-a-number' },
  'number-out-of-range': { fault: 'number-out-of-range', given: -1.5, least: 0, most: 12_000 },
  'word-empty': { fault: 'word-empty' },
  'word-several': { fault: 'word-several' },
  'word-too-long': { fault: 'word-too-long', length: 41, most: 40 },
  'dots-none': { fault: 'dots-none' },
  'dots-over-budget': { fault: 'dots-over-budget', given: 6, budget: 4 },
  'dots-over-cap': { fault: 'dots-over-cap', theme: 'Skolan', given: 3, cap: 2 },
  'dots-negative': { fault: 'dots-negative', theme: 'Skolan' },
  'dots-not-whole': { fault: 'dots-not-whole', theme: 'Skolan' },
  'theme-not-there': { fault: 'theme-not-there' },
  'stance-missing': { fault: 'stance-missing' },
  'objection-without-reason': { fault: 'objection-without-reason' },
};

/** What every fault says, in one language. */
export const faultSentences = (t: Texts): readonly string[] =>
  Object.values(faults).map((fault) => t.answer.fault({ field: 'answer', ...fault }, numberIn(t.language)));

/** What the functions of the answer card's texts say. */
export const answerCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'answer.timeLeft': (t) => [0, 1, 8].map((minutes) => t.answer.timeLeft('10:55', minutes)),
  'answer.answerBy': (t) => [t.answer.answerBy('5 mars 2026 16:00')],
  'answer.stillTaken': (t) => [t.answer.stillTaken('5 mars 2026 16:00')],
  'answer.together.group': (t) => [t.answer.together.group(7)],
  'answer.fault': faultSentences,
  'answer.inputs.scale.end': (t) => [t.answer.inputs.scale.end(1, 'lågt')],
  'answer.inputs.scale.chosen': (t) => [t.answer.inputs.scale.chosen(4)],
  'answer.inputs.scale.ends': (t) => [t.answer.inputs.scale.ends('lågt', 'högt')],
  'answer.inputs.number.label': (t) => [t.answer.inputs.number.label('0', '100')],
  'answer.inputs.number.labelOf': (t) => [t.answer.inputs.number.labelOf('0', '100', 'dagar')],
  'answer.inputs.vote.intro': (t) => [t.answer.inputs.vote.intro(4, 2), t.answer.inputs.vote.intro(1, 1)],
  'answer.inputs.vote.dots': (t) => [0, 1, 2].map(t.answer.inputs.vote.dots),
  'answer.group.called.group': (t) => [t.answer.group.called.group(7)],
  'answer.group.called.pair': (t) => [t.answer.group.called.pair(3)],
  'answer.group.called.four': (t) => [t.answer.group.called.four(2)],
  'answer.group.chatName.group': (t) => [t.answer.group.chatName.group(7)],
  'answer.group.chatName.pair': (t) => [t.answer.group.chatName.pair(3)],
  'answer.group.chatName.four': (t) => [t.answer.group.chatName.four(2)],
  'answer.group.voice.other.group': (t) => [t.answer.group.voice.other.group('Åsa')],
  'answer.group.voice.other.pair': (t) => [t.answer.group.voice.other.pair('Åsa')],
  'answer.group.voice.other.four': (t) => [t.answer.group.voice.other.four('Åsa')],
  'answer.group.help.told': (t) => [t.answer.group.help.told('14:05')],
  'answer.group.help.onTheWay': (t) => [t.answer.group.help.onTheWay('Åsa')],
  'answer.saved.person': (t) => [t.answer.saved.person('10:42')],
  'answer.saved.group': (t) => [t.answer.saved.group('10:42')],
  'answer.saved.groupBy': (t) => [t.answer.saved.groupBy('10:42', 'Åsa')],
  'answer.clash.mine': (t) => [t.answer.clash.mine('10:42')],
  'answer.clash.other': (t) => [t.answer.clash.other('10:42', 'Åsa')],
  'answer.closed.at': (t) => [t.answer.closed.at('10:55')],
  'answer.closed.late': (t) => [t.answer.closed.late('10:55')],
};
