import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/domain/decider.ts';
import { arranged, decideThemes, evolveThemes, noThemes, type ThemeCommand, type ThemeEvent } from '../../src/domain/themes.ts';
import { scenarios } from '../support/given.ts';

const { given } = scenarios({ initial: noThemes, decide: decideThemes, evolve: evolveThemes });

const present = ['a', 'b', 'c', 'd', 'e', 'f'];
const school = { id: 't1', name: 'Skola', answers: ['a', 'b', 'c'] };
const rooms = { id: 't2', name: 'Lokaler', answers: ['d', 'e'] };
const suggested: ThemeEvent = { type: 'themes-suggested', themes: [school, rooms] };
const listAfter = (...steps: readonly ThemeEvent[]) => given(suggested, ...steps).state;

describe('a suggestion', () => {
  const suggest = (...themes: readonly { name: string; answers: readonly string[] }[]): ThemeCommand => ({
    type: 'suggest-themes',
    steps: 0,
    present,
    themes,
  });

  it('is recorded with names and answers; what it leaves out is under övrigt', () => {
    given().when(suggest(school, rooms)).thenRecorded(suggested);
    expect(arranged(listAfter(), present)).toEqual({ themes: [school, rooms], rest: ['f'] });
  });

  it('takes an answer once, and only one that is there', () =>
    given()
      .when(
        suggest({ name: ' Skola ', answers: ['a', 'a', 'z'] }, { name: 'Tid', answers: ['a'] }, { name: 'Mat', answers: ['b'] }),
      )
      .thenRecorded({
        type: 'themes-suggested',
        themes: [
          { id: 't1', name: 'Skola', answers: ['a'] },
          { id: 't2', name: 'Mat', answers: ['b'] },
        ],
      }));

  it('made again gives new ids, so that an old card does not mean a new theme', () =>
    given(suggested)
      .when({ ...suggest(school), steps: 1 } as ThemeCommand)
      .thenRecorded({ type: 'themes-suggested', themes: [{ ...school, id: 't3' }] }));

  it('of nothing sorts nothing', () => given().when(suggest()).thenRecorded({ type: 'themes-suggested', themes: [] }));

  it('leaves an answer that comes later under övrigt', () =>
    expect(arranged(listAfter(), [...present, 'late']).rest).toEqual(['f', 'late']));
});

describe('a theme', () => {
  const rename = (name: string, theme = 't1'): ThemeCommand => ({ type: 'rename-theme', steps: 1, theme, name });

  it('is renamed', () =>
    given(suggested).when(rename(' Skolan ')).thenRecorded({ type: 'theme-renamed', theme: 't1', name: 'Skolan' }));
  it('keeps its name when that is what was written', () => given(suggested).when(rename('Skola')).thenNothing());
  it('needs a name', () => given(suggested).when(rename('  ')).thenRefused('empty-theme-name'));
  it('has a name of at most 80 characters', () =>
    given(suggested)
      .when(rename('x'.repeat(81)))
      .thenRefused('theme-name-too-long'));
  it('has a name of its own', () => given(suggested).when(rename('lokaler')).thenRefused('theme-name-taken'));
  it('must be there', () => given(suggested).when(rename('Mat', 't9')).thenRefused('no-such-theme'));

  it('is merged into another', () => {
    const merged: ThemeEvent = { type: 'themes-merged', theme: 't2', into: 't1' };
    given(suggested)
      .when({ ...merged, type: 'merge-themes', steps: 1 })
      .thenRecorded(merged);
    expect(listAfter(merged).themes).toEqual([{ ...school, answers: ['a', 'b', 'c', 'd', 'e'] }]);
    given(suggested).when({ type: 'merge-themes', steps: 1, theme: 't1', into: 't1' }).thenNothing();
    given(suggested).when({ type: 'merge-themes', steps: 1, theme: 't1', into: 't3' }).thenRefused('no-such-theme');
  });

  it('gives some of its answers to a new one', () => {
    const split: ThemeEvent = { type: 'theme-split', theme: 't3', name: 'Skolmat', answers: ['b', 'f'] };
    const command: ThemeCommand = { type: 'split-theme', steps: 1, present, answers: ['b', 'f'], name: 'Skolmat' };
    given(suggested).when(command).thenRecorded(split);
    expect(arranged(listAfter(split), present)).toEqual({
      themes: [{ ...school, answers: ['a', 'c'] }, rooms, { id: 't3', name: 'Skolmat', answers: ['b', 'f'] }],
      rest: [],
    });
    given(suggested)
      .when({ ...command, answers: [] })
      .thenRefused('no-answers-chosen');
    given(suggested)
      .when({ ...command, answers: ['z'] })
      .thenRefused('no-such-answer');
    given(suggested)
      .when({ ...command, name: 'Skola' })
      .thenRefused('theme-name-taken');
  });

  it('of which all answers go is gone, and its name is free', () => {
    given(suggested)
      .when({ type: 'split-theme', steps: 1, present, answers: ['d', 'e'], name: 'Lokaler' })
      .thenRecorded({ type: 'theme-split', theme: 't3', name: 'Lokaler', answers: ['d', 'e'] });
    expect(listAfter({ type: 'answers-moved', answers: ['d', 'e'], to: null }).themes).toEqual([school]);
  });

  it('is one of at most 24', () => {
    const answers = Array.from({ length: 26 }, (_, index) => `n${index}`);
    const themes = answers.slice(0, 24).map((answer, index) => ({ id: `t${index + 1}`, name: answer, answers: [answer] }));
    given({ type: 'themes-suggested', themes })
      .when({ type: 'split-theme', steps: 1, present: answers, answers: ['n24', 'n25'], name: 'En till' })
      .thenRefused('too-many-themes');
  });
});

describe('an answer', () => {
  it('is moved to another theme, or to övrigt', () => {
    const move = (to: string | null, ...answers: string[]): ThemeCommand => ({
      type: 'move-answers',
      steps: 1,
      present,
      answers,
      to,
    });
    given(suggested)
      .when(move('t2', 'a', 'f', 'd'))
      .thenRecorded({ type: 'answers-moved', answers: ['a', 'f'], to: 't2' });
    given(suggested)
      .when(move(null, 'a'))
      .thenRecorded({ type: 'answers-moved', answers: ['a'], to: null });
    given(suggested).when(move('t1', 'a')).thenNothing();
    given(suggested).when(move('t7', 'a')).thenRefused('no-such-theme');
    given(suggested).when(move('t1', 'z')).thenRefused('no-such-answer');
    given(suggested).when(move('t1')).thenRefused('no-answers-chosen');
  });

  it('is hidden with a reason, stays where it is, and can be shown again', () => {
    const hidden: ThemeEvent = { type: 'answer-hidden', answer: 'a', reason: 'Namnger en elev' };
    const hide: ThemeCommand = { type: 'hide-answer', steps: 1, present, answer: 'a', reason: ' Namnger en elev ' };
    given(suggested).when(hide).thenRecorded(hidden);
    given(suggested)
      .when({ ...hide, reason: ' ' })
      .thenRefused('empty-reason');
    given(suggested)
      .when({ ...hide, reason: 'x'.repeat(1_001) })
      .thenRefused('reason-too-long');
    given(suggested)
      .when({ ...hide, answer: 'z' })
      .thenRefused('no-such-answer');
    expect(listAfter(hidden).hidden.get('a')).toEqual({ reason: 'Namnger en elev' });
    expect(listAfter(hidden).themes).toEqual([school, rooms]);
    const shown: ThemeEvent = { type: 'answer-unhidden', answer: 'a' };
    given(suggested, hidden)
      .when({ ...shown, type: 'unhide-answer', steps: 2 })
      .thenRecorded(shown);
    given(suggested)
      .when({ ...shown, type: 'unhide-answer', steps: 1 })
      .thenNothing();
    expect(listAfter(hidden, shown).hidden.size).toBe(0);
  });

  it('that says the same as another follows it, also later', () => {
    const same = (steps: number, of: string, ...answers: string[]): ThemeCommand => ({
      type: 'merge-duplicates',
      steps,
      present,
      answers,
      of,
    });
    const merged: ThemeEvent = { type: 'duplicates-merged', answers: ['d', 'f'], of: 'a' };
    given(suggested)
      .when(same(1, 'a', 'a', 'd', 'f'))
      .thenRecorded(merged);
    expect(listAfter(merged).themes).toEqual([
      { ...school, answers: ['a', 'b', 'c', 'd', 'f'] },
      { ...rooms, answers: ['e'] },
    ]);
    given(suggested, merged)
      .when({ type: 'move-answers', steps: 2, present, answers: ['f'], to: 't2' })
      .thenRecorded({ type: 'answers-moved', answers: ['a', 'd', 'f'], to: 't2' });
    // Said the same as one that is itself a duplicate: never a chain.
    given(suggested, merged)
      .when(same(2, 'd', 'b'))
      .thenRecorded({ type: 'duplicates-merged', answers: ['b'], of: 'a' });
    given(suggested, merged)
      .when(same(2, 'b', 'd'))
      .thenRecorded({ type: 'duplicates-merged', answers: ['a', 'd', 'f'], of: 'b' });
    given(suggested)
      .when(same(1, 'a', 'a'))
      .thenNothing();
    given(suggested)
      .when(same(1, 'z', 'a'))
      .thenRefused('no-such-answer');
  });
});

describe('a step', () => {
  const renamed: ThemeEvent = { type: 'theme-renamed', theme: 't1', name: 'Skolan' };
  const undone: ThemeEvent = { type: 'step-undone' };

  it('is undone, one after another, and the log keeps them all', () => {
    given(suggested, renamed).when({ type: 'undo-step', steps: 2 }).thenRecorded(undone);
    expect(listAfter(renamed, undone)).toMatchObject({ themes: [school, rooms], steps: 3, log: [suggested, renamed, undone] });
    expect(listAfter(renamed, undone, undone).themes).toEqual([]);
    given(suggested, undone).when({ type: 'undo-step', steps: 2 }).thenRefused('nothing-to-undo');
  });

  it('that comes again has no effect, however late', () => {
    const command: ThemeCommand = { type: 'rename-theme', steps: 1, theme: 't1', name: 'Skolan' };
    given(suggested, renamed).when(command).thenNothing();
    given(suggested, renamed, undone).when(command).thenNothing();
    given(suggested, renamed, undone).when({ type: 'undo-step', steps: 2 }).thenNothing();
  });

  it('made for themes that have changed since is refused', () => {
    given(suggested, renamed)
      .when({ type: 'rename-theme', steps: 1, theme: 't1', name: 'Elever' })
      .thenRefused('themes-changed-meanwhile');
    given(suggested, renamed).when({ type: 'undo-step', steps: 1 }).thenRefused('themes-changed-meanwhile');
    given(suggested).when({ type: 'undo-step', steps: 5 }).thenRefused('themes-changed-meanwhile');
  });
});

describe('whatever is done', () => {
  const answer = fc.constantFrom(...present, 'late', 'forged');
  const answers = fc.array(answer, { maxLength: 4 });
  const theme = fc.constantFrom('t1', 't2', 't3', 't4', 't5');
  const name = fc.constantFrom('', 'Skola', 'Lokaler', 'Tid', 'Mat', 'Chefer');
  const themes = fc.array(fc.record({ name, answers }), { maxLength: 4 });
  const now = fc.constant({ steps: 0, present: [...present, 'late'] });
  const command = fc
    .tuple(
      now,
      fc.oneof(
        fc.record({ type: fc.constant('suggest-themes' as const), themes }),
        fc.record({ type: fc.constant('rename-theme' as const), theme, name }),
        fc.record({ type: fc.constant('merge-themes' as const), theme, into: theme }),
        fc.record({ type: fc.constant('split-theme' as const), answers, name }),
        fc.record({ type: fc.constant('move-answers' as const), answers, to: fc.option(theme) }),
        fc.record({ type: fc.constant('hide-answer' as const), answer, reason: name }),
        fc.record({ type: fc.constant('unhide-answer' as const), answer }),
        fc.record({ type: fc.constant('merge-duplicates' as const), answers, of: answer }),
        fc.record({ type: fc.constant('undo-step' as const) }),
      ),
    )
    .map(([first, second]): ThemeCommand => ({ ...first, ...second }));

  it('every answer stays under exactly one theme or övrigt, with those that say the same', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let list = noThemes;
        const [earlier, lately] = [present, [...present, 'late']];
        for (const one of commands) {
          const made = { ...one, steps: list.steps };
          const decision = decideThemes(list, made);
          if (isRefusal(decision)) continue;
          const before = list;
          list = decision.reduce(evolveThemes, list);
          for (const there of [earlier, lately]) {
            const { themes: sorted, rest } = arranged(list, there);
            expect([...sorted.flatMap((each) => each.answers), ...rest].sort()).toEqual([...there].sort());
          }
          expect(list.themes.every((each) => each.answers.length > 0 && !each.answers.includes('forged'))).toBe(true);
          expect(new Set(list.themes.map(({ id }) => id)).size).toBe(list.themes.length);
          for (const [same, of] of list.duplicates) {
            expect(list.duplicates.has(of)).toBe(false);
            expect(list.themes.find((each) => each.answers.includes(same))).toBe(
              list.themes.find((each) => each.answers.includes(of)),
            );
          }
          // Pressed again: no effect. Undone: as before.
          expect(decideThemes(list, made)).toEqual([]);
          const [step] = decision;
          if (step && step.type !== 'step-undone') {
            const { themes: was, hidden, duplicates } = before;
            expect(evolveThemes(list, { type: 'step-undone' })).toMatchObject({ themes: was, hidden, duplicates });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
