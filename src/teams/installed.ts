import type { App } from '../app/app.ts';
import type { Journal, Messenger } from '../app/ports.ts';
import { texts } from '../texts/texts.ts';
import type { Place, Sender } from './inbound.ts';
import { show } from './show.ts';

/** The bot comes to a person, or to a team, and goes. */
export interface Installed {
  added(place: Place, from: Sender | undefined): Promise<void>;
  removed(place: Place): Promise<void>;
  /** Reads the roster again, after the reply. */
  refresh(): void;
}

export const installed = ({ app, messenger, journal }: { app: App; messenger: Messenger; journal: Journal }): Installed => {
  const refresh = () => {
    app.refreshPeople().catch((error: unknown) => journal.error({ err: error }, 'the people of the team could not be read'));
  };

  /** Once, although Teams tells of one installation twice. */
  const greet = async (place: Place, from: Sender) => {
    const me = await app.people.find(from.id);
    if (!me) return;
    const { serviceUrl, conversationId } = place;
    await app.people.note({ type: 'open-chat', person: me.id, chat: { serviceUrl, conversationId } });
    if (!(await app.people.note({ type: 'greet', person: me.id }))) return;
    const t = texts[await app.people.language(me.id)];
    await say(place, show.greeting(t));
  };

  const say = async (
    { serviceUrl, conversationId }: Pick<Place, 'serviceUrl' | 'conversationId'>,
    post: ReturnType<typeof show.greeting>,
  ) => {
    const outcome = await messenger.send({ serviceUrl, conversationId }, async () => post, 'reply');
    if (outcome.outcome !== 'done') journal.warn({ ...outcome }, 'a greeting was not delivered');
  };

  return {
    async added(place, from) {
      const { serviceUrl, tenantId, team } = place;
      if (place.scope === 'personal' && from) await greet(place, from);
      if (place.scope === 'team' && team) {
        const isNew = await app.people.note({ type: 'connect-team', team: { id: team.id, serviceUrl, tenantId } });
        refresh();
        if (isNew) await say({ serviceUrl, conversationId: team.channelId ?? team.id }, show.teamGreeting(texts.sv));
      }
    },
    async removed(place) {
      if (place.scope !== 'team' || !place.team) return;
      await app.people.note({ type: 'leave-team', team: place.team.id });
      // Another team may be the home team now.
      refresh();
    },
    refresh,
  };
};
