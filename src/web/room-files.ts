import type { App } from '../app/app.ts';
import type { DownloadSource } from '../app/downloads.ts';
import { texts } from '../texts/texts.ts';
import { csv } from './csv.ts';

/** The room list of a workshop as it stands when it is fetched: name, unit, room, topic, and who speaks for the group. */
export const roomFiles = (app: App): Readonly<Record<'rooms', DownloadSource>> => ({
  async rooms(person, workshop) {
    const me = await app.people.find(person);
    if (!me) return 'not-allowed';
    const list = await app.rooms.everybody(me, workshop);
    if ('refused' in list) return list.refused === 'not-allowed' ? 'not-allowed' : undefined;
    const t = texts[await app.people.language(person)];
    const { heading, columns, yes } = t.control.rooms;
    const rows = list.rows.map(({ name, unit, room, topic, voice }) => [name, unit, room, topic, voice ? yes : null]);
    const head = [columns.name, columns.unit, columns.room, columns.topic, columns.voice];
    return { name: `${heading} ${list.title}`, kind: 'csv', content: csv([head, ...rows]) };
  },
});
