import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, randomFrom } from './random.ts';

/** An answer in a round where people come back to a few topics, and which of them it is about. */
export interface LabelledAnswer {
  readonly id: string;
  readonly topic: string;
  /** About 20 words. */
  readonly text: string;
}

/** How large a part of the answers each topic has: never equal in a room. */
const shares: readonly (readonly [topic: string, share: number])[] = [
  ['skola', 0.22],
  ['äldreomsorg', 0.18],
  ['digitalisering', 0.16],
  ['bemanning', 0.14],
  ['lokaler', 0.12],
  ['ekonomi', 0.1],
  ['invånare', 0.08],
];

/** How often somebody speaks of people in general, wishes something that any topic could wish, and mentions another topic as well. */
const vague = { who: 0.35, wish: 0.35, also: 0.15 } as const;

type Part = 'open' | 'who' | 'is' | 'lead' | 'wish' | 'close' | 'also';

/** The parts, `topics.csv`: `topic;part;text` per line; those of `alla` are said whatever the topic. */
const loadParts = (): ((topic: string, part: Part) => readonly string[]) => {
  const lines = readFileSync(join(import.meta.dirname, 'topics.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const parts = Map.groupBy(lines, (line) => line.split(';').slice(0, 2).join(';'));
  const said = new Map([...parts].map(([key, texts]) => [key, texts.map((line) => line.split(';')[2] ?? '')]));
  return (topic, part) => said.get(`${topic};${part}`) ?? [];
};

/**
 * Answers whose topic is known, the same for the same seed: to try how well answers can be sorted. The topic's own name is
 * in few of them; a third speak of nobody in particular, a third wish what anybody could wish, and some stray to another topic.
 */
export const labelledAnswers = (howMany: number, seed: string | number): readonly LabelledAnswer[] => {
  const [random, parts] = [randomFrom(seed), loadParts()];
  return Array.from({ length: howMany }, (_, index) => {
    const topic = topicAt(random());
    const say = (part: Part, from: string = topic) => pick(parts(from, part), random);
    const saidOrVague = (part: 'who' | 'wish') => say(part, random() < vague[part] ? 'alla' : topic);
    const sentences = [
      `${say('open', 'alla')} ${saidOrVague('who')} ${say('is')}.`,
      `${say('lead', 'alla')} ${saidOrVague('wish')} ${say('close', 'alla')}.`,
      ...(random() < vague.also ? [`${say('also', 'alla')} ${say('who', topicAt(random()))}.`] : []),
    ];
    return { id: `a${index + 1}`, topic, text: sentences.join(' ') };
  });
};

/** The topic at a place between 0 and 1, by the shares. */
const topicAt = (place: number): string => {
  let rest = place;
  for (const [topic, share] of shares) {
    if (rest < share) return topic;
    rest -= share;
  }
  return 'skola';
};
