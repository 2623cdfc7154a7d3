import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { wordsOf } from '../support/wire-cards.ts';
import { type Environment, environmentOf, type Program, runProgram, startProgram } from '../support/wire-process.ts';
import { moveIn, openPlace } from '../support/wire-room.ts';
import { everythingIn, until } from '../support/wire-stored.ts';
import { answer, createWorkshop, startRound } from '../support/wire-workshop.ts';

const right: Environment = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '3f1c8a52-7b1e-4c55-9d5b-0b7f5f0f6a11',
  MicrosoftAppPassword: 'not-a-secret',
  MicrosoftAppTenantId: '9b0c4e1d-2f6a-4b8e-8a51-6f0d6f5d2c33',
  PORT: '0',
  NODE_ENV: 'production',
};
const unset = (name: string): Environment => Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));

describe.concurrent('a setting that is missing or contradicts another', () => {
  it.for<readonly [string, Environment, readonly string[]]>([
    ['MicrosoftAppId', { NODE_ENV: 'production' }, []],
    ['MicrosoftAppId', unset('MicrosoftAppId'), []],
    ['MicrosoftAppPassword', { MicrosoftAppPassword: 'x' }, []],
    ['MicrosoftAppId', { ...right, MicrosoftAppId: 'samling' }, []],
    ['MicrosoftAppPassword', unset('MicrosoftAppPassword'), []],
    ['MicrosoftAppTenantId', unset('MicrosoftAppTenantId'), []],
    ['MicrosoftAppType', { ...right, MicrosoftAppType: 'Monopol' }, []],
    ['MicrosoftAppPassword', { ...right, MicrosoftAppType: 'UserAssignedMSI' }, []],
    ['PORT', { ...right, PORT: 'sjuttio' }, []],
    ['SAMLING_CHANNEL_OPENID_URL', { ...right, SAMLING_CHANNEL_OPENID_URL: 'http://keys.example/openid' }, []],
    ['SAMLING_LOGIN_URL', { ...right, SAMLING_LOGIN_URL: 'http://login.example' }, []],
    ['SAMLING_DEMO_HASTE', { SAMLING_DEMO_HASTE: 'fort' }, []],
    ['--fresh', right, ['--fresh']],
    ['--frehs', {}, ['--frehs']],
  ])('%s: the program stops and names it', async ([name, environment, args], { expect, onTestFinished }) => {
    const { folder, remove } = await temporaryFolder();
    onTestFinished(remove);
    const { code, out, err } = await runProgram(environment, folder, args);
    expect(code).toBe(1);
    expect(err).toContain(name);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/\.\n$/);
    expect(err).not.toContain('not-a-secret');
    expect(out).toBe('');
  });
});

describe.concurrent('the program', () => {
  it('tells when it is alive and ready, ends cleanly, and never shares its data folder', async ({ expect, onTestFinished }) => {
    const place = await openPlace({ size: 4 });
    const program = await startProgram(place);
    onTestFinished(async () => {
      await program.end('SIGKILL');
      await place.close();
    });
    const get = async (path: string) => {
      const response = await fetch(`${program.url}${path}`);
      return { status: response.status, body: await response.json() };
    };
    expect(await get('/healthz')).toEqual({ status: 200, body: { alive: true } });
    await until('the keys', async () => (await get('/readyz')).status === 200);
    expect(await get('/readyz')).toEqual({ status: 200, body: { ready: true } });
    expect((await get('/nothing')).status).toBe(404);

    const second = await runProgram(environmentOf(place), place.folder);
    expect(second.code).toBe(1);
    expect(second.err).toContain(place.data);
    expect((await get('/healthz')).status).toBe(200);

    await moveIn(place);
    await createWorkshop(place.anna);
    await startRound(place, place.anna, 1);
    const answered = answer(place.anna, 'Strax innan');
    expect(wordsOf(await answered)).toContain('Tack!');
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(program.errors()).toBe('');
    // The log's three streams, and the keys of links and of the tab's sessions; no lock is left.
    expect(Object.keys(await everythingIn(place.data)).filter((file) => !file.endsWith('.key'))).toHaveLength(3);
  });

  it('is not ready without the signing keys, but alive', async ({ expect, onTestFinished }) => {
    const place = await openPlace({ size: 4 });
    const program = await startProgram(place, { SAMLING_CHANNEL_OPENID_URL: 'http://127.0.0.1:9/openid' });
    onTestFinished(async () => {
      await program.end('SIGKILL');
      await place.close();
    });
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${program.url}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({ status: 503, body: { ready: false, failed: ['keys'] } });
    expect((await place.teams.say(place.anna.demo, 'hjälp')).status).toBe(401);
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('stops at a data file that cannot be read, names it and the byte, and touches nothing', async ({
    expect,
    onTestFinished,
  }) => {
    const place = await openPlace({ size: 4 });
    const programs: Program[] = [];
    onTestFinished(async () => {
      for (const program of programs) await program.end('SIGKILL');
      await place.close();
    });
    programs.push(await startProgram(place));
    await moveIn(place);
    await createWorkshop(place.anna);
    await startRound(place, place.anna, 1);
    await programs[0]?.end('SIGTERM');

    const name = Object.keys(await everythingIn(place.data)).find((file) => file.startsWith('workshop-')) ?? '';
    const path = join(place.data, name);
    const right = await readFile(path);
    const broken = Buffer.from(right);
    const byte = broken.indexOf('{"type":"workshop-created"');
    broken.write('?', byte);
    await writeFile(path, broken);
    const before = await everythingIn(place.data);
    const { code, err } = await runProgram(environmentOf(place), place.folder);
    expect(code).toBe(1);
    expect(err).toContain(path);
    expect(err).toContain(`byte ${byte}`);
    expect(await everythingIn(place.data)).toEqual(before);

    // Mended, it goes on where it was.
    await writeFile(path, right);
    programs.push(await startProgram(place));
    expect(wordsOf(await answer(place.anna, 'Efter lagningen'))).toContain('Tack!');
  });

  it('starts with an organisation file in Latin-1 and says what is wrong, until the file is saved again', async ({
    expect,
    onTestFinished,
  }) => {
    const place = await openPlace({ size: 5 });
    const { anna, organisation } = place;
    const text = await readFile(organisation, 'utf8');
    await writeFile(organisation, Buffer.from(text, 'latin1'));
    const program = await startProgram(place);
    onTestFinished(async () => {
      await program.end('SIGKILL');
      await place.close();
    });
    await moveIn(place);
    // Nobody is known as a facilitator now, so whoever asks is told.
    const told = wordsOf(await anna.say('hjälp'));
    expect(told).toContain(sv.organisation.heading);
    expect(told).toContain(`Rad 2: ${sv.organisation.fault({ line: null, fault: 'not-utf8', detail: '' })}`);

    await writeFile(organisation, text);
    const { id: messageId = '' } = place.teams.messagesOf(anna.demo).at(-1) ?? {};
    const home = async () => wordsOf(await anna.send({ messageId, verb: 'home', data: {} }));
    await until('the file to be read again', async () => !(await home()).includes(sv.organisation.heading));
    expect(wordsOf(await anna.say('workshop'))).toContain(sv.home.list.heading);
  });
});
