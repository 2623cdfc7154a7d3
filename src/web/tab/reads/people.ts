import { nothing } from '../shapes.ts';
import { read } from '../table.ts';

/** What concerns the one who looks. */
export const personReads = {
  me: read(nothing, ({ app, me }) => app.watching.me(me), { follows: (_, me) => ['people', `language:${me.id}`] }),
  home: read(nothing, ({ app, me }) => app.browsing.home(me), {
    follows: (_, me) => [
      ...(me.roles.includes('facilitator') ? ['workshops' as const] : []),
      'courses',
      `mine:${me.id}`,
      'letters',
      'inbox',
      'people',
    ],
  }),
};
