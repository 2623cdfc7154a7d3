import { z } from 'zod';
import { chosenValues } from '../../../cards/letters/choices.ts';
import type { App } from '../../app/app.ts';
import type { Post } from '../../app/ports.ts';
import { type ThemePress, themeIdOf } from '../../app/use-cases/theming.ts';
import { isRefusal } from '../../domain/decider.ts';
import { type Press, type Verb, verb } from '../press.ts';
import { refusalPost } from '../show.ts';
import { showOutcome } from '../show-outcomes.ts';
import { count, ofRound, page, text } from './shapes.ts';

const id = z.string().min(1).max(200);
const ofTheme = ofRound.extend({ theme: id, page });
const ofList = ofRound.extend({ steps: count });
/** Everything that can be typed on the card of a theme comes along with each of its presses. */
const ofChange = ofTheme.extend({ steps: count, chosen: text, to: text, into: text, rename: text, why: text, 'new-name': text });

type Change = z.infer<typeof ofChange>;

/** What a facilitator does with the themes of a round. */
export const themeVerbs: Readonly<Record<string, Verb>> = {
  themes: verb(ofRound, async (app, { me, t }, { workshop, round }) => {
    const view = await app.theming.list(me, workshop, round);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.themes(view, t);
  }),
  theme: verb(ofTheme, async (app, { me, t }, { workshop, round, theme, page: shown }) => {
    const view = await app.theming.open(me, workshop, round, theme, shown);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.themes(view, t);
  }),
  'suggest-themes': onList(({ steps }) => ({ type: 'suggest-themes', steps })),
  'undo-themes': onList(({ steps }) => ({ type: 'undo-step', steps })),
  'rename-theme': onTheme(({ steps, theme, rename }) => ({ type: 'rename-theme', steps, theme, name: rename })),
  'merge-themes': onTheme(({ steps, theme, into }) => ({ type: 'merge-themes', steps, theme, into })),
  'split-theme': onTheme(({ steps, chosen, 'new-name': name }) => ({
    type: 'split-theme',
    steps,
    answers: chosenValues(chosen),
    name,
  })),
  'move-answers': onTheme(({ steps, chosen, to }) => ({
    type: 'move-answers',
    steps,
    answers: chosenValues(chosen),
    to: themeIdOf(to),
  })),
  'merge-duplicates': onTheme(({ steps, chosen }) => {
    const [of = '', ...answers] = chosenValues(chosen);
    return { type: 'merge-duplicates', steps, answers, of };
  }),
  'hide-answers': onTheme(({ steps, chosen, why }) => ({
    type: 'hide-answers',
    steps,
    answers: chosenValues(chosen),
    reason: why,
  })),
  'unhide-answer': verb(ofTheme.extend({ steps: count, answer: id }), (app, press, { answer, ...data }) =>
    change(app, press, { ...data, ...untyped }, { type: 'unhide-answer', steps: data.steps, answer }),
  ),
};

const untyped = { chosen: '', to: '', into: '', rename: '', why: '', 'new-name': '' } as const;

function onList(meaning: (data: z.infer<typeof ofList>) => ThemePress): Verb {
  return verb(ofList, async (app, { me, t }, data) => {
    const view = await app.theming.change(me, data.workshop, data.round, meaning(data), null);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.themes(view, t);
  });
}

function onTheme(meaning: (data: Change) => ThemePress): Verb {
  return verb(ofChange, (app, press, data) => change(app, press, data, meaning(data)));
}

async function change(app: App, { me, t }: Press, data: Change, press: ThemePress): Promise<Post> {
  const typed = {
    rename: press.type === 'rename-theme' ? data.rename : null,
    newName: data['new-name'],
    why: data.why,
  };
  const place = { theme: data.theme, page: data.page, typed };
  const view = await app.theming.change(me, data.workshop, data.round, press, place);
  return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.themes(view, t);
}
