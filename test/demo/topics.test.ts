import { describe, expect, it } from 'vitest';
import { labelledAnswers } from '../../src/demo/topics.ts';

describe('labelled answers', () => {
  const answers = labelledAnswers(500, 1);
  const words = answers.map(({ text }) => text.split(/\s+/).length);

  it('are the same for the same seed, others for another', () => {
    expect(labelledAnswers(500, 1)).toEqual(answers);
    expect(labelledAnswers(500, 2)).not.toEqual(answers);
  });

  it('have ids of their own and about 20 words', () => {
    expect(new Set(answers.map(({ id }) => id)).size).toBe(500);
    expect(words.reduce((sum, count) => sum + count, 0) / 500).toBeGreaterThan(20);
    expect(Math.max(...words)).toBeLessThan(50);
  });

  it('are about seven topics, of unequal size, and nearly all different', () => {
    const topics = [...Map.groupBy(answers, ({ topic }) => topic).values()].map(({ length }) => length);
    expect(topics.length).toBe(7);
    expect(Math.max(...topics)).toBeGreaterThan(1.5 * Math.min(...topics));
    expect(new Set(answers.map(({ text }) => text)).size).toBeGreaterThan(490);
  });

  it('seldom say the name of their topic', () => {
    const saying = answers.filter(({ topic, text }) => text.toLowerCase().includes(topic));
    expect(saying.length / 500).toBeLessThan(0.2);
  });

  it('are whole sentences', () => {
    for (const { text } of answers) expect(text).toMatch(/^\p{Lu}[^.]+\. \p{Lu}[^.]+\.( \p{Lu}[^.]+\.)?$/u);
  });
});
