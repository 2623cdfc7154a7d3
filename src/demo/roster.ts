import { type Answer, connectorError } from './answer.ts';
import type { Directory } from './directory.ts';
import { baseOf } from './ids.ts';
import type { DemoPerson } from './people.ts';

export interface Roster {
  all(conversationId: string): Answer;
  /** `from` is the continuation token of the page before, empty for the first page. */
  page(conversationId: string, size: number, from: string): Answer;
  one(conversationId: string, memberId: string): Answer;
}

/** Members of a personal chat or of the team's channels, with the fields that Teams gives. */
export const rosterOf = (directory: Directory, tenantId: string): Roster => {
  const of = (conversationId: string): readonly DemoPerson[] => {
    const owner = directory.ownerOf(baseOf(conversationId));
    return owner === undefined ? directory.members() : [owner];
  };
  const account = ({ teamsId, id, name, email, upn }: DemoPerson) => {
    const [givenName = '', ...surname] = name.split(' ');
    return {
      id: teamsId,
      name,
      // Teams gives the Entra id under both names; the SDK reads the older one.
      objectId: id,
      aadObjectId: id,
      givenName,
      surname: surname.join(' '),
      email,
      userPrincipalName: upn,
      tenantId,
      userRole: 'user',
    };
  };
  return {
    all: (conversationId) => ({ status: 200, body: of(conversationId).map(account) }),
    page: (conversationId, size, from) => {
      const start = from === '' ? '0' : Buffer.from(from, 'base64url').toString();
      if (!/^\d{1,9}$/.test(start)) return connectorError(400, 'BadArgument', 'Invalid continuation token.');
      const members = of(conversationId);
      const end = Number(start) + size;
      const next = end < members.length ? { continuationToken: Buffer.from(String(end)).toString('base64url') } : {};
      return { status: 200, body: { members: members.slice(Number(start), end).map(account), ...next } };
    },
    one: (conversationId, memberId) => {
      const person = directory.person(memberId);
      const held = person && of(conversationId).find(({ id }) => id === person.id);
      if (held === undefined)
        return connectorError(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
      return { status: 200, body: account(held) };
    },
  };
};
