import type { Texts } from '../../src/texts/texts.ts';

const faults = [
  ...['too-few-options', 'too-many-options', 'option-too-long', 'option-twice', 'bad-places', 'label-missing', 'label-too-long'],
  ...['range-empty', 'number-too-large', 'unit-too-long', 'bad-budget', 'bad-cap', 'cap-over-budget', 'proposal-empty'],
  ...['proposal-too-long', 'too-few-themes', 'not-a-number', 'date-missing', 'date-unreadable', 'time-missing'],
  ...['time-unreadable', 'closes-in-the-past', 'no-material', 'anonymous-needs-persons', 'closes-before-it-opens'],
] as const satisfies readonly Parameters<Texts['roundPlans']['fault']>[0]['fault'][];

const about = (one: (names: string, groups: string, most: number) => string) => [one('Åsa, Per', '3', 6)];

/** What the functions of planning's texts say, in the situations where they say different things. */
export const planningCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'newWorkshop.groupPreview.units': (t) => [1, 4].map(t.newWorkshop.groupPreview.units),
  'newWorkshop.groupPreview.met': (t) => [
    t.newWorkshop.groupPreview.met(3, 41),
    t.newWorkshop.groupPreview.met(1, 0),
    t.newWorkshop.groupPreview.met(0, 41),
    t.newWorkshop.groupPreview.met(0, 0),
  ],
  'arrangeGroups.toGroupWrong': (t) => [t.arrangeGroups.toGroupWrong(15)],
  'arrangeGroups.sits': (t) => [t.arrangeGroups.sits('Åsa', 7)],
  'arrangeGroups.shownOf': (t) => [t.arrangeGroups.shownOf(90, 500)],
  'arrangeGroups.wish.locked': (t) => [t.arrangeGroups.wish.locked(3)],
  'arrangeGroups.faults.person-missing': (t) => about(t.arrangeGroups.faults['person-missing']),
  'arrangeGroups.faults.other-missing': (t) => about(t.arrangeGroups.faults['other-missing']),
  'arrangeGroups.faults.same-person': (t) => about(t.arrangeGroups.faults['same-person']),
  'arrangeGroups.faults.not-in-a-group': (t) => about(t.arrangeGroups.faults['not-in-a-group']),
  'arrangeGroups.faults.no-such-group': (t) => ['', '31'].map((group) => t.arrangeGroups.faults['no-such-group']('', group)),
  'arrangeGroups.faults.would-be-alone': (t) => about(t.arrangeGroups.faults['would-be-alone']),
  'arrangeGroups.faults.together-and-apart': (t) => about(t.arrangeGroups.faults['together-and-apart']),
  'arrangeGroups.faults.together-in-different-groups': (t) => about(t.arrangeGroups.faults['together-in-different-groups']),
  'arrangeGroups.faults.together-too-many': (t) => about(t.arrangeGroups.faults['together-too-many']),
  'arrangeGroups.faults.apart-in-one-group': (t) => about(t.arrangeGroups.faults['apart-in-one-group']),
  'arrangeGroups.faults.apart-too-many': (t) => about(t.arrangeGroups.faults['apart-too-many']),
  'arrangeGroups.faults.locked-too-many': (t) => about(t.arrangeGroups.faults['locked-too-many']),
  'arrangeGroups.faults.wishes-too-tight': (t) => about(t.arrangeGroups.faults['wishes-too-tight']),
  'roundPlans.askRemove': (t) => [t.roundPlans.askRemove(3)],
  'roundPlans.builtOn': (t) => [t.roundPlans.builtOn(4, '5')],
  'roundPlans.formHeading.changing': (t) => [t.roundPlans.formHeading.changing(3)],
  'roundPlans.line.minutes': (t) => [1, 8].map(t.roundPlans.line.minutes),
  'roundPlans.line.days': (t) => [t.roundPlans.line.days('3 mars 2026 08:00', '6 mars 2026 16:00')],
  'roundPlans.line.from': (t) => [t.roundPlans.line.from(4)],
  'roundPlans.clock.does-not-exist': (t) => [t.roundPlans.clock['does-not-exist']('03:30')],
  'roundPlans.clock.exists-twice': (t) => [t.roundPlans.clock['exists-twice']('02:30')],
  'roundPlans.fields.roundAt': (t) => [t.roundPlans.fields.roundAt(4, 'Åtgärder')],
  'roundPlans.fault': (t) => faults.map((fault) => t.roundPlans.fault({ fault, most: 12, least: 2, option: 'Åka buss' })),
};
