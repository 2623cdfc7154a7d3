import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the stage, the result pages and the archive say. */
export const tabStageCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'tabAnswer.chosen': (t) => [0, 1, 3].map(t.tabAnswer.chosen),
  'tabAnswer.ranking.label': (t) => [1, 3].map(t.tabAnswer.ranking.label),
  'tabAnswer.ranking.next': (t) => [t.tabAnswer.ranking.next('Förstahandsval')],
  'tabArchive.workshops.held': (t) => [t.tabArchive.workshops.held('3 mars 2026')],
  'tabArchive.workshops.results': (t) => [1, 4].map(t.tabArchive.workshops.results),
  'tabArchive.workshops.open': (t) => [t.tabArchive.workshops.open(2, 'Riktning')],
  'tabArchive.workshops.notFound': (t) => [t.tabArchive.workshops.notFound('skola')],
  'tabArchive.letters.notFound': (t) => [t.tabArchive.letters.notFound('skola')],
  'tabArchive.letters.more': (t) => [1, 12].map(t.tabArchive.letters.more),
  'tabArchive.letter.left': (t) => [1, 500].map(t.tabArchive.letter.left),
  'tabArchive.letter.over': (t) => [1, 42].map(t.tabArchive.letter.over),
  'tabStage.stageOf': (t) => [t.tabStage.stageOf('Ledningsdag')],
  'tabStage.between.round': (t) => [t.tabStage.between.round(2, 'Riktning')],
  'tabStage.clock.left': (t) => [t.tabStage.clock.left(0, 1), t.tabStage.clock.left(1, 5), t.tabStage.clock.left(7, 30)],
  'tabStage.clock.until': (t) => [t.tabStage.clock.until('fredag 13 mars 13:00')],
  'tabStage.groups.group': (t) => [t.tabStage.groups.group(3, 5, 8)],
  'tabStage.groups.has': (t) => [t.tabStage.groups.has(3)],
  'tabStage.groups.hasNot': (t) => [t.tabStage.groups.hasNot(3)],
  'tabStage.slides.idea': (t) => [t.tabStage.slides.idea(1, 9)],
  'tabStage.slides.part': (t) => [t.tabStage.slides.part(1, 3)],
  'tabStage.result.heading': (t) => [t.tabStage.result.heading(2, 'Riktning')],
  'tabStage.result.part.kind': (t) => [t.tabStage.result.part.kind('bolag')],
  'tabStage.result.answersIn': (t) => [t.tabStage.result.answersIn(5, 8)],
  'tabStage.result.answersGiven': (t) => [1, 18].map(t.tabStage.result.answersGiven),
};
