/** `npm run package`: writes the Teams app package, ready to be uploaded, to dist/samling.zip in the current folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import about from '../package.json' with { type: 'json' };
import { packageSettings } from './settings.ts';
import { appPackage } from './zip.ts';

const main = async (): Promise<number> => {
  const settings = packageSettings(process.env);
  if ('fault' in settings) return say(process.stderr, settings.fault, 1);

  const made = appPackage({ ...settings, version: about.version });
  if ('faults' in made) return say(process.stderr, `Paketet följer inte Microsofts schema:\n${made.faults.join('\n')}`, 1);

  const folder = resolve('dist');
  const path = join(folder, 'samling.zip');
  await mkdir(folder, { recursive: true });
  await writeFile(path, made.zip);
  return say(process.stdout, `Teams-appen ligger i ${path}`, 0);
};

const say = (stream: NodeJS.WritableStream, line: string, exitCode: number): number => {
  stream.write(`${line}\n`);
  return exitCode;
};

process.exitCode = await main();
