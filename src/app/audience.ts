import { may, type Permission } from '../domain/access.ts';
import { groupOf } from '../domain/grouping.ts';
import type { Person } from '../domain/organisation.ts';
import type { PersonId } from '../domain/people.ts';
import { homeTeam } from '../domain/roster.ts';
import type { Mix } from '../domain/workshop/events.ts';
import { isCreated, type Workshop } from '../domain/workshop/state.ts';
import type { Audience } from './announcements.ts';
import type { PeopleService } from './people.ts';

/** Everybody in the team who may see what is shown to all, the General channel of the team (its id is the team's), and who runs workshops. */
export const audience = async (people: PeopleService): Promise<Audience> => {
  const [{ people: everybody }, roster] = await Promise.all([people.organisation(), people.roster()]);
  const home = homeTeam(roster);
  const those = (permission: Permission) =>
    [...everybody.values()].filter(({ roles }) => may(roles, permission)).map(({ id }) => id);
  return {
    viewers: those('see-results'),
    facilitators: those('run-workshop'),
    channels: home ? [{ kind: 'channel', serviceUrl: home.serviceUrl, conversationId: home.id }] : [],
  };
};

/** Everybody in the team who is to be asked; `include` are others whom a workshop takes in (see `Mix`). */
export const askable = (people: ReadonlyMap<PersonId, Person>, include: Mix['include'] = []): readonly PersonId[] =>
  [...people.values()]
    .filter(({ roles }) => may(roles, 'answer') || include.some((role) => roles.includes(role)))
    .map(({ id }) => id);

/** Whether somebody answers in a workshop: a manager, and a director or an observer whom it takes in (see `Mix`). */
export const mayAnswerIn = ({ id, roles }: Person, state: Workshop): boolean =>
  may(roles, 'answer') ||
  (isCreated(state) && state.mix.include.some((role) => roles.includes(role)) && groupOf(state.groups, id) !== undefined);
