import { z } from 'zod';
import { isRefusal } from '../../domain/decider.ts';
import { texts } from '../../texts/texts.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { ofResult } from './shapes.ts';

/** What anybody may look at. */
export const browsingVerbs: Readonly<Record<string, Verb>> = {
  home: async (app, { me, t }) => show.home(await app.browsing.home(me), t),

  'result-page': verb(ofResult, async (app, { me, t }, { workshop, round, page }) => {
    const view = await app.browsing.result(me, workshop, round, page);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.result(view, t);
  }),

  'set-language': verb(z.object({ language: z.enum(['sv', 'en']) }), async (app, { me }, { language }) => {
    await app.people.note({ type: 'choose-language', person: me.id, language });
    return show.home(await app.browsing.home(me), texts[language]);
  }),
};
