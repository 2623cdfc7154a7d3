import { z } from 'zod';
import { type ThemePress, themeIdOf } from '../../../app/use-cases/theming.ts';
import type { ThemeListView } from '../../../app/views/themes-card.ts';
import { isRefusal } from '../../../domain/decider.ts';
import { count, ofResolution, ofRound, ofWorkshop, roundNumber, text, themeRef } from '../shapes.ts';
import { type Command, command, unlessNoticed } from '../table.ts';

const ofSteps = ofRound.extend({ steps: count });
const ofTheme = ofSteps.extend({ theme: themeRef });
const ofChosen = ofSteps.extend({ answers: z.array(z.string().min(1).max(200)).max(500) });

/** One step of the themes; seen afterwards is the list. The theme that is looked at comes live. */
const step = <Schema extends typeof ofSteps>(
  schema: Schema,
  meaning: (input: z.output<Schema>) => ThemePress,
): Command<Schema, ThemeListView> =>
  command<Schema, ThemeListView>(schema, async ({ app, me }, input) => {
    const view = unlessNoticed(await app.elsewhere.theming.change(me, input.workshop, input.round, meaning(input), null));
    if (isRefusal(view)) return view;
    return view.is === 'list' ? view : { refused: 'no-such-theme' };
  });

const sourceOf = ({ round, theme }: { round?: number | undefined; theme?: string | undefined }) =>
  round === undefined ? null : { round, theme: theme ?? null };

/** Where a decision comes from: a round, or a theme of it. */
const ofSource = ofWorkshop.extend({
  round: roundNumber.optional(),
  theme: z
    .string()
    .regex(/^t\d{1,6}$/)
    .optional(),
});

/** What is made of the answers: themes, decisions, the summary. `steps` and `summaries` as they were shown. */
export const outcomeCommands = {
  'suggest-themes': step(ofSteps, ({ steps }) => ({ type: 'suggest-themes', steps })),
  'undo-themes': step(ofSteps, ({ steps }) => ({ type: 'undo-step', steps })),
  'rename-theme': step(ofTheme.extend({ name: text }), ({ steps, theme, name }) => ({
    type: 'rename-theme',
    steps,
    theme,
    name,
  })),
  'merge-themes': step(ofTheme.extend({ into: themeRef }), ({ steps, theme, into }) => ({
    type: 'merge-themes',
    steps,
    theme,
    into,
  })),
  'split-theme': step(ofChosen.extend({ name: text }), ({ steps, answers, name }) => ({
    type: 'split-theme',
    steps,
    answers,
    name,
  })),
  'move-answers': step(ofChosen.extend({ to: themeRef }), ({ steps, answers, to }) => ({
    type: 'move-answers',
    steps,
    answers,
    to: themeIdOf(to),
  })),
  'merge-duplicates': step(ofChosen.extend({ of: z.string().min(1).max(200) }), ({ steps, answers, of }) => ({
    type: 'merge-duplicates',
    steps,
    answers,
    of,
  })),
  'hide-answers': step(ofChosen.extend({ reason: text }), ({ steps, answers, reason }) => ({
    type: 'hide-answers',
    steps,
    answers,
    reason,
  })),
  'unhide-answer': step(ofSteps.extend({ answer: z.string().min(1).max(200) }), ({ steps, answer }) => ({
    type: 'unhide-answer',
    steps,
    answer,
  })),

  /** An empty form, with the id that the decision will have; nothing is stored before it is saved. */
  'begin-resolution': command(ofSource, ({ app, me }, { workshop, ...from }) =>
    app.elsewhere.resolving.form(me, workshop, sourceOf(from)),
  ),
  /** The list of decisions; the form, where somebody has saved or removed it after `saves` was shown: then nothing is saved. */
  'save-resolution': command(
    ofSource.extend({ ...ofResolution.shape, saves: count, text, owner: text, unit: text, due: text }),
    async ({ app, me }, { workshop, resolution, saves, round, theme, ...fields }) => {
      const ref = { workshop, resolution, source: sourceOf({ round, theme }), saves };
      const view = await app.elsewhere.resolving.save(me, ref, fields);
      return unlessNoticed(view, 'decision-changed-meanwhile', 'no-such-decision');
    },
  ),
  'withdraw-resolution': command(ofResolution, async ({ app, me }, { workshop, resolution }) =>
    unlessNoticed(await app.elsewhere.resolving.withdraw(me, workshop, resolution)),
  ),
  /** Done, says a facilitator. */
  'finish-action': command(ofResolution, async ({ app, me }, { workshop, resolution }) =>
    unlessNoticed(await app.elsewhere.resolving.finish(me, workshop, resolution)),
  ),
  /** Done, says the one who was to do it. */
  'finish-mine': command(ofResolution, ({ app, me }, { workshop, resolution }) =>
    app.elsewhere.resolving.finishMine(me, workshop, resolution),
  ),

  /** To everybody. */
  'show-summary': command(ofWorkshop.extend({ summaries: count }), async ({ app, me }, { workshop, summaries }) => {
    const view = await app.elsewhere.summarising.show(me, workshop, summaries);
    if (isRefusal(view)) return view;
    const notice = view.preview?.notice ?? null;
    return notice === null ? view : { refused: notice };
  }),
};
