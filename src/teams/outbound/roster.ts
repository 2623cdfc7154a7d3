import { z } from 'zod';
import type { Member } from '../../app/ports.ts';

/** Members in one page, the most that Teams gives (and takes as `pageSize`). */
export const pageSize = 500;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** As Teams writes it: the Entra object id is `objectId` in a roster and `aadObjectId` elsewhere; a guest may lack any of the rest. */
const account = z.object({
  id: z.string().min(1),
  name: text,
  email: text,
  userPrincipalName: text,
  objectId: text,
  aadObjectId: text,
});

const page = z.object({ members: z.array(account), continuationToken: z.string().nullish() });

/** One page of the roster, and the token of the next one, if there is one. Nothing if it cannot be read. */
export const readRosterPage = (body: unknown): { members: Member[]; next: string | undefined } | undefined => {
  const { data } = page.safeParse(body);
  if (data === undefined) return undefined;
  const members = data.members.map((one) => ({
    id: one.aadObjectId || one.objectId || one.id,
    teamsId: one.id,
    name: one.name,
    email: one.email,
    upn: one.userPrincipalName,
  }));
  return { members, next: data.continuationToken || undefined };
};
