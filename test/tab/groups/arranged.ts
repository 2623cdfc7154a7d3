import type { ArrangeGroupsView, Choosable } from '../../../src/app/views/planning/arrange-groups.ts';

/** Somebody, by a name that is their id too. */
export const person = (id: string, group: number, unit = 'Skolan'): Choosable => ({
  ...{ id, group, name: id, unit, unitType: 'förvaltning' },
});

/** The groups of a workshop that has been created, between two rounds. */
export const arranged = (more: Partial<ArrangeGroupsView> = {}): ArrangeGroupsView => ({
  ...{ workshop: 'w', title: 'Ledningsdag', drafts: 4, created: true, roundOpen: false, mode: 'mixed' },
  ...{ quality: { units: 4, unitsAtMost: 6, met: 3, metByChance: 5.4 }, groups: [], wishes: [], asking: null },
  ...{ people: [person('Anna', 2), person('Per', 1)], everybody: 2 },
  ...{ typed: { person: '', other: '', toGroup: '', words: '' }, fault: null, notice: null },
  ...more,
});
