import { type DownloadedFile, downloads } from '../../src/app/downloads.ts';
import { may } from '../../src/domain/access.ts';
import type { Role } from '../../src/domain/people.ts';
import { hmacSigner } from '../../src/store/signer.ts';
import { rememberedJournal } from './remembered-journal.ts';

export const facilitator = 'b8f6e1d2-5c3a-4f7e-9a10-2d4c6b8e0f12';
export const publicUrl = 'https://samling.bjorkhaga.example';

export const csvFile = (name: string, content: string | Uint8Array = 'a;b\r\n'): DownloadedFile => ({
  name,
  kind: 'csv',
  content,
});

/** Downloads with a clock, roles and files that a test can change. */
export const downloadWorld = ({ key = Buffer.alloc(32, 7), url = publicUrl } = {}) => {
  const world = {
    now: new Date('2026-03-03T09:00:00Z'),
    roles: new Map<string, readonly Role[]>([[facilitator, ['facilitator']]]),
    files: new Map<string, DownloadedFile>([['u1', csvFile('Rapport')]]),
    asked: 0,
  };
  const journal = rememberedJournal();
  const made = downloads({
    signer: hmacSigner(key),
    clock: { now: () => world.now },
    journal,
    publicUrl: url,
    sources: {
      report: async (person, id) => {
        world.asked += 1;
        return may(world.roles.get(person) ?? [], 'run-workshop') ? world.files.get(id) : 'not-allowed';
      },
      broken: async () => Promise.reject(new Error('the log cannot be read')),
    },
  });
  const tokenFor = (id = 'u1', person = facilitator): string => made.link(person, 'report', id).slice(`${url}/download/`.length);
  const later = (ms: number): void => {
    world.now = new Date(world.now.getTime() + ms);
  };
  return { ...made, world, journal, tokenFor, later };
};
