import { chatIdFrom } from './ids.ts';
import type { DemoPerson } from './people.ts';

type Unreachable = 'ConversationBlockedByUser' | 'BotNotInConversationRoster';

/** Who there is, who is in the team, and whom the bot may write to. */
export interface Directory {
  /** By Entra object id, Teams id or UPN, as the connector's member route takes them. */
  person(id: string): DemoPerson | undefined;
  chatOf(person: DemoPerson): string;
  ownerOf(chatId: string): DemoPerson | undefined;
  members(): readonly DemoPerson[];
  join(person: DemoPerson): void;
  leave(person: DemoPerson): void;
  readonly installedInTeam: boolean;
  installInTeam(): void;
  installFor(person: DemoPerson): void;
  block(person: DemoPerson, blocked: boolean): void;
  /** Why the bot cannot write to this person, if it cannot: it reaches those it is installed for and the members of its team. */
  unreachable(person: DemoPerson): Unreachable | undefined;
}

export const directory = (team: readonly DemoPerson[], appId: string): Directory => {
  const known = new Map<string, DemoPerson>();
  const owners = new Map<string, DemoPerson>();
  const members = new Map<string, DemoPerson>();
  const installed = new Set<string>();
  const blocked = new Set<string>();
  let installedInTeam = false;

  const meet = (person: DemoPerson) => {
    for (const id of [person.id, person.teamsId, person.upn.toLowerCase()]) known.set(id, person);
    owners.set(chatIdFrom(appId, person.teamsId), person);
  };
  const join = (person: DemoPerson) => {
    meet(person);
    members.set(person.id, person);
  };
  for (const person of team) join(person);

  return {
    person: (id) => known.get(id) ?? known.get(id.toLowerCase()),
    chatOf: (person) => chatIdFrom(appId, person.teamsId),
    ownerOf: (chatId) => owners.get(chatId),
    members: () => [...members.values()],
    join,
    leave: (person) => void members.delete(person.id),
    get installedInTeam() {
      return installedInTeam;
    },
    installInTeam: () => {
      installedInTeam = true;
    },
    installFor: (person) => {
      meet(person);
      installed.add(person.id);
    },
    block: (person, isBlocked) => void (isBlocked ? blocked.add(person.id) : blocked.delete(person.id)),
    unreachable: ({ id }) => {
      if (blocked.has(id)) return 'ConversationBlockedByUser';
      return installed.has(id) || (installedInTeam && members.has(id)) ? undefined : 'BotNotInConversationRoster';
    },
  };
};
