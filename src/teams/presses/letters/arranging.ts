import type { App } from '../../../app/app.ts';
import type { Post } from '../../../app/ports.ts';
import type { DeputyView, DeskSettingsView } from '../../../app/views/letters/writing-cards.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { Texts } from '../../../texts/texts.ts';
import { type Press, type Verb, verb } from '../../press.ts';
import { letterRefusal, showLetter } from '../../show-letters.ts';
import { ofDelegate, ofDeputy, ofNewcomers, ofSlot } from './shapes.ts';

/** What stays the same from week to week, and who stands in for whom. */
export const arrangingVerbs: Readonly<Record<string, Verb>> = {
  desk: async (app, { me, t }) => settings(await app.arranging.settings(me), t),
  delegate: verb(ofDelegate, async (app, { me, t }, { delegated }) => settings(await app.arranging.delegate(me, delegated), t)),
  'save-slot': verb(ofSlot, async (app, { me, t }, { weekday, time, 'skip-holidays': skipHolidays }) =>
    settings(await app.arranging.saveSlot(me, { weekday, time, skipHolidays }), t),
  ),
  'remove-slot': async (app, { me, t }) => settings(await app.arranging.saveSlot(me, null), t),
  newcomers: verb(ofNewcomers, async (app, { me, t }, { latest }) => settings(await app.arranging.newcomers(me, latest), t)),
  deputy: async (app, press) => deputyCard(app, press),
  'name-deputy': verb(ofDeputy, async (app, { me, t }, { deputy, until }) =>
    deputyShown(await app.arranging.nameDeputy(me, deputy, until), t),
  ),
  'remove-deputy': async (app, { me, t }) => deputyShown(await app.arranging.removeDeputy(me), t),
};

/** Who stands in for the person. */
export const deputyCard = async (app: App, { me, t }: Pick<Press, 'me' | 't'>): Promise<Post> =>
  deputyShown(await app.arranging.deputy(me), t);

const deputyShown = (view: DeputyView | Refusal<'may-not-deputise'>, t: Texts): Post =>
  isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.deputy(view, t);

const settings = (view: DeskSettingsView | Refusal<'not-allowed' | 'may-not-delegate'>, t: Texts): Post =>
  isRefusal(view) ? letterRefusal(view.refused, t) : showLetter.settings(view, t);
