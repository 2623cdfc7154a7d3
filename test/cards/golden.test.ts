import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { situations } from './situations.ts';

const golden = join(import.meta.dirname, 'golden');
const languages = ['sv', 'en'] as const;
const fileOf = (name: string, language: string) => `${name}.${language}.json`;

describe.each(situations)('$name', ({ name, card }) => {
  it.each(languages)('looks the same as when it was last looked at (%s)', async (language) => {
    const json = `${JSON.stringify(card(language), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(join(golden, fileOf(name, language)));
  });
});

describe('the golden cards', () => {
  it('are of situations with names of their own', () => {
    const names = situations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('are all of situations that still exist', () => {
    const expected = situations.flatMap(({ name }) => languages.map((language) => fileOf(name, language)));
    expect(readdirSync(golden).sort()).toEqual(expected.sort());
  });
});
