import { describe, expect, it } from 'vitest';
import { directorMarkdown } from '../../../src/domain/letter/markdown.ts';
import { pretends } from '../../../src/domain/letter/markdown-pretence.ts';

describe('words on a link', () => {
  it.each([
    ['bank.se', 'evil.example'],
    ['https://bank.se', 'evil.example'],
    ['HTTPS://Bank.SE/logga-in', 'evil.example'],
    ['www.bank.museum', 'evil.example'],
    ['https://www.bank.se', 'evil.example'],
    ['http://intranet/plan', 'evil.example'],
    ['Läs mer på bank.se.', 'evil.example'],
    ['(bank.se)', 'evil.example'],
    ['bank.se och kommun.se', 'bank.se'],
    ['bank.se', 'bank.se.evil.example'],
    ['bank.se', 'evilbank.se'],
    ['e.bank.se', 'bank.se'],
    ['ba\u200bnk.se', 'evil.example'],
  ])('%s on a link to %s name another host', (label, host) => expect(pretends(label, host)).toBe(true));

  it.each([
    ['planen', 'kommun.se'],
    ['kommun.se', 'kommun.se'],
    ['www.kommun.se', 'kommun.se'],
    ['kommun.se', 'www.kommun.se'],
    ['kommun.se/plan', 'kommun.se:8443'],
    ['Kommun.se', 'e.kommun.se'],
    ['https://åre.se', 'åre.se'],
    ['beslut.pdf', 'kommun.se'],
    ['Node.js och dokument.docx', 'kommun.se'],
    ['kl. 13.00', 'kommun.se'],
    ['anna@annan.se', 'kommun.se'],
    ['t.ex. detta', 'kommun.se'],
    ['', 'kommun.se'],
  ])('%s on a link to %s do not', (label, host) => expect(pretends(label, host)).toBe(false));
});

it('makes no link of one that pretends, however it is dressed', () => {
  for (const body of [
    '[bank.se](https://evil.example)',
    '[**bank**.se](https://evil.example)',
    '[bank\\.se](https://evil.example)',
  ])
    expect(directorMarkdown(body).faults.map(({ code }) => code)).toEqual(['link-misleading']);
});

it('looks at a long label in no time', () => {
  const began = performance.now();
  for (const label of ['a.'.repeat(250), 'www.'.repeat(125), 'a-'.repeat(250), 'https://'.repeat(60)])
    for (let time = 0; time < 20; time += 1) pretends(label, 'evil.example');
  expect(performance.now() - began).toBeLessThan(2_000);
});
