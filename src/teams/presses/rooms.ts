import { may } from '../../domain/access.ts';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import type { FileLink } from './letters/files.ts';
import { ofCall, ofWorkshop, page } from './shapes.ts';

/** The rooms that people sit in: who sits where, and calls for help on the messages about them. */
export const roomVerbs = (link: FileLink): Readonly<Record<string, Verb>> => ({
  'take-call': call('take-help'),
  'close-call': call('close-help'),

  'room-list': verb(ofWorkshop.extend({ page }), async (app, press, data) => {
    const view = await app.rooms.list(press.me, data.workshop, data.page);
    return isRefusal(view) ? refusalPost(view.refused, press.t) : show.rooms(view, press.t);
  }),

  // Whether they may have the file is asked again when it is fetched.
  'rooms-file': verb(ofWorkshop, async (_, { me, t }, { workshop }) => {
    if (!may(me.roles, 'run-workshop')) return refusalPost('not-allowed', t);
    return link
      ? show.roomFile({ workshop, url: link(me.id, 'rooms', workshop) }, t)
      : show.message(t.lettersAuthor.file.none, t, { to: 'open-workshop', workshop });
  }),
});

function call(type: 'take-help' | 'close-help'): Verb {
  return verb(ofCall, async (app, { me, t }, data) => {
    const view = await app.rooms.call(me, data.workshop, { type, id: data.call });
    return isRefusal(view) ? refusalPost(view.refused, t) : show.help(view, t);
  });
}
