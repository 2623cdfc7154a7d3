import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../src/app/download-token.ts';
import { hmacSigner } from '../../src/store/signer.ts';
import { csvFile, downloadWorld, facilitator, publicUrl } from '../support/download-world.ts';

const MINUTE = 60_000;
const teamsId = `29:${'1Kd_x-9'.repeat(12)}`;

describe('a download link', () => {
  it('leads to this bot, needs no escaping, and is short enough for a card', () => {
    const { link } = downloadWorld();
    const url = link(teamsId, 'report', 'w'.repeat(100));
    expect(url.startsWith(`${publicUrl}/download/`)).toBe(true);
    expect(new URL(url).href).toBe(url);
    expect(url.length).toBeLessThan(500);
  });

  it.each(['https://host.example/', 'https://host.example/samling', 'https://host.example/samling/'])('goes on from %s', (url) =>
    expect(downloadWorld({ url }).link(facilitator, 'report', 'u1')).toMatch(
      /^https:\/\/host\.example(\/samling)?\/download\/[\w-]+\.[\w-]{43}$/,
    ),
  );

  it('shows ids and a time to who looks inside, and nothing else', () => {
    const [payload = ''] = downloadWorld().tokenFor().split('.');
    const inside: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(inside).toEqual(['report', 'u1', facilitator, Date.parse('2026-03-03T09:10:00Z')]);
  });

  it('gives the file as it is when it is fetched', async () => {
    const { fetch, tokenFor, world } = downloadWorld();
    const token = tokenFor();
    world.files.set('u1', csvFile('Ny rapport'));
    expect(await fetch(token)).toEqual(csvFile('Ny rapport'));
  });

  it('carries ids with any letters', async () => {
    const { fetch, tokenFor, world } = downloadWorld();
    world.roles.set('Åsa \u{1F600}/../', ['facilitator']);
    world.files.set('öst"\\;\n', csvFile('Öst'));
    expect(await fetch(tokenFor('öst"\\;\n', 'Åsa \u{1F600}/../'))).toEqual(csvFile('Öst'));
  });

  it('lives for ten minutes, to the millisecond', async () => {
    const { fetch, look, tokenFor, later } = downloadWorld();
    const token = tokenFor();
    later(10 * MINUTE - 1);
    expect(look(token)).toBe('alive');
    expect(await fetch(token)).toEqual(csvFile('Rapport'));
    later(1);
    expect(look(token)).toBe('expired');
    expect(await fetch(token)).toBe('expired');
  });

  it('gives its file five times, and no sixth', async () => {
    const { fetch, look, tokenFor, later } = downloadWorld();
    const [token, other] = [tokenFor(), tokenFor('u2')];
    for (let use = 1; use <= 5; use += 1) expect(await fetch(token)).toEqual(csvFile('Rapport'));
    expect(await fetch(token)).toBe('used-up');
    expect(look(token)).toBe('used-up');
    expect(look(other)).toBe('alive');
    later(1);
    expect(await fetch(tokenFor())).toEqual(csvFile('Rapport'));
    later(10 * MINUTE);
    expect(await fetch(token)).toBe('expired');
  });

  it('makes five files when twenty ask at once', async () => {
    const { fetch, tokenFor, world } = downloadWorld();
    const token = tokenFor();
    const got = await Promise.all(Array.from({ length: 20 }, () => fetch(token)));
    expect(got.filter((file) => file === 'used-up')).toHaveLength(15);
    expect(world.asked).toBe(5);
  });

  it('is looked at without being used, and without a file being made', async () => {
    const { fetch, look, tokenFor, world } = downloadWorld();
    const token = tokenFor();
    for (let time = 0; time < 20; time += 1) expect(look(token)).toBe('alive');
    expect(world.asked).toBe(0);
    expect(await fetch(token)).toEqual(csvFile('Rapport'));
  });

  it('opens nothing for one whose role was withdrawn meanwhile, and opens again when it is given back', async () => {
    const { fetch, tokenFor, world } = downloadWorld();
    const token = tokenFor();
    world.roles.set(facilitator, ['manager']);
    expect(await fetch(token)).toBe('not-allowed');
    world.roles.set(facilitator, ['manager', 'facilitator']);
    expect(await fetch(token)).toEqual(csvFile('Rapport'));
  });

  it('says that what it was about is gone', async () => {
    const { fetch, tokenFor } = downloadWorld();
    expect(await fetch(tokenFor('u9'))).toBe('gone');
  });

  it.each(['retired', 'constructor', '__proto__', 'toString'])('that names %s, which is not made here, is gone', async (what) => {
    const { fetch } = downloadWorld();
    const expires = Date.parse('2026-03-03T09:05:00Z');
    const token = tokenOf({ what, id: 'u1', person: facilitator, expires }, hmacSigner(Buffer.alloc(32, 7)));
    expect(await fetch(token)).toBe('gone');
  });

  it('leaves ids and outcomes in the journal, and no token', async () => {
    const { fetch, tokenFor, journal } = downloadWorld();
    const token = tokenFor();
    await fetch(token);
    await fetch(`${token}x`);
    expect(journal.lines).toEqual([
      { level: 'info', facts: { what: 'report', id: 'u1', person: facilitator, outcome: 'done' }, what: expect.any(String) },
      { level: 'warn', facts: { outcome: 'forged' }, what: expect.any(String) },
    ]);
  });
});

describe('a forged link', () => {
  const { fetch, look, tokenFor, world } = downloadWorld();
  const token = tokenFor();
  const [payload = '', code = ''] = token.split('.');
  const [otherPayload = '', otherCode = ''] = tokenFor('u2').split('.');
  const inside = (...ticket: unknown[]) => Buffer.from(JSON.stringify(ticket)).toString('base64url');

  it('is one with any single letter changed, added or left out', async () => {
    for (let at = 0; at <= token.length; at += 1) {
      const [head, tail] = [token.slice(0, at), token.slice(at + 1)];
      const letters = [...'Aa0_-.'].filter((letter) => letter !== token[at]);
      const edits = [
        ...letters.map((letter) => head + letter + tail),
        ...letters.map((letter) => head + letter + token.slice(at)),
      ];
      if (at < token.length) edits.push(head + tail);
      for (const edit of edits) if (edit !== token) expect(look(edit), edit).toBe('forged');
    }
  });

  it('is one whose code only decodes alike', () => {
    // The last letter of 43 carries two bits that mean nothing: four letters decode to the same 32 bytes.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(code.slice(-1));
    const twins = [1, 2, 3].map((bits) => code.slice(0, -1) + alphabet.charAt(last ^ bits));
    for (const twin of twins) expect(Buffer.from(twin, 'base64url')).toEqual(Buffer.from(code, 'base64url'));
    for (const twin of [...twins, `${code}=`, ` ${code}`, `${code}\n`]) expect(look(`${payload}.${twin}`)).toBe('forged');
  });

  it.each([
    ['nothing', ''],
    ['no code', payload],
    ['an empty code', `${payload}.`],
    ['an empty ticket', `.${code}`],
    ['the code of another ticket', `${payload}.${otherCode}`],
    ['the ticket of another code', `${otherPayload}.${code}`],
    ['another person', `${inside('report', 'u1', 'someone', Date.parse('2026-03-03T09:10:00Z'))}.${code}`],
    ['another time', `${inside('report', 'u1', facilitator, Date.parse('2036-03-03T09:10:00Z'))}.${code}`],
    ['a part too many', `${token}.${code}`],
    ['a path', '../../download.key'],
    ['no base64', '%00.å'],
    ['a token of its own kind', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'],
    ['half a megabyte', `${'A'.repeat(500_000)}.${code}`],
  ])('is one with %s', async (_, forged) => {
    expect(look(forged)).toBe('forged');
    expect(await fetch(forged)).toBe('forged');
    expect(world.asked).toBe(0);
  });

  it('is one signed with another key', async () => {
    const elsewhere = downloadWorld({ key: Buffer.alloc(32, 8) });
    expect(await elsewhere.fetch(token)).toBe('forged');
    expect(await fetch(elsewhere.tokenFor())).toBe('forged');
  });

  it('is one whose ticket was signed for something else', () => {
    expect(look(`${payload}.${hmacSigner(Buffer.alloc(32, 7)).sign(payload)}`)).toBe('forged');
  });
});
