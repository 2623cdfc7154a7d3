import { may } from '../domain/access.ts';
import type { Person } from '../domain/organisation.ts';
import type { PersonId } from '../domain/people.ts';
import { homeTeam } from '../domain/roster.ts';
import type { Audience } from './announcements.ts';
import type { PeopleService } from './people.ts';

/** Everybody in the team who may see what is shown to all, and the General channel of the team (its id is the team's). */
export const audience = async (people: PeopleService): Promise<Audience> => {
  const [{ people: everybody }, roster] = await Promise.all([people.organisation(), people.roster()]);
  const home = homeTeam(roster);
  return {
    viewers: [...everybody.values()].filter(({ roles }) => may(roles, 'see-results')).map(({ id }) => id),
    channels: home ? [{ kind: 'channel', serviceUrl: home.serviceUrl, conversationId: home.id }] : [],
  };
};

/** Everybody in the team who is to be asked. */
export const askable = (people: ReadonlyMap<PersonId, Person>): readonly PersonId[] =>
  [...people.values()].filter(({ roles }) => may(roles, 'answer')).map(({ id }) => id);
