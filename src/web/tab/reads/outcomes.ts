import { nothing, ofResolution, ofRound, ofWorkshop, page, themeRef } from '../shapes.ts';
import { read } from '../table.ts';

const ofPage = ofWorkshop.extend({ page });

/** What is made of the answers, and who sits where: for facilitators, but for one's own actions. */
export const outcomeReads = {
  themes: read(ofRound, ({ app, me }, { workshop, round }) => app.elsewhere.theming.list(me, workshop, round), {
    follows: ({ workshop }) => [`course:${workshop}`],
    alike: true,
  }),
  /** A page of one theme; the list, where it is not there any more. */
  theme: read(
    ofRound.extend({ theme: themeRef, page }),
    ({ app, me }, { workshop, round, theme, page: shown }) => app.elsewhere.theming.open(me, workshop, round, theme, shown),
    { follows: ({ workshop }) => [`course:${workshop}`], alike: true },
  ),
  resolutions: read(ofPage, ({ app, me }, { workshop, page: shown }) => app.elsewhere.resolving.list(me, workshop, shown), {
    follows: ({ workshop }) => [`progress:${workshop}`, 'people'],
    alike: true,
  }),
  'resolution-form': read(ofResolution, ({ app, me }, { workshop, resolution }) =>
    app.elsewhere.resolving.edit(me, workshop, resolution),
  ),
  'my-actions': read(nothing, ({ app, me }) => app.elsewhere.resolving.mine(me), { follows: () => ['courses'] }),
  summary: read(ofWorkshop, ({ app, me }, { workshop }) => app.elsewhere.summarising.preview(me, workshop), {
    follows: ({ workshop }) => [`course:${workshop}`],
    alike: true,
  }),
  /** For everybody, once it has been shown to all. */
  'shown-summary': read(ofWorkshop, ({ app, me }, { workshop }) => app.elsewhere.summarising.shown(me, workshop), {
    follows: ({ workshop }) => [`course:${workshop}`],
    alike: true,
  }),
  rooms: read(ofPage, ({ app, me }, { workshop, page: shown }) => app.elsewhere.rooms.list(me, workshop, shown), {
    follows: ({ workshop }) => [`course:${workshop}`, 'people'],
  }),
};
