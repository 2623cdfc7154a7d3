import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { workshop } from '../../../src/domain/workshop/workshop.ts';
import { scenarios } from '../../support/given.ts';
import {
  anna,
  answered,
  at,
  closed,
  created,
  ended,
  flora,
  shown,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

const { given } = scenarios(workshop);
const show = (summaries: number) => ({ type: 'show-summary', at: at(30), by: flora, summaries }) as const;
const posted: WorkshopEvent = { type: 'summary-shown', at: at(30), by: flora };
const over = [...created(), started(), answered(anna, 'A'), closed(), shown()];

describe('the summary of a workshop', () => {
  it('is posted between rounds, and after the end', () => {
    given(...over)
      .when(show(0))
      .thenRecorded(posted);
    given(...over, ended)
      .when(show(0))
      .thenRecorded(posted);
    given(...created())
      .when(show(0))
      .thenRecorded(posted);
  });

  it('waits while a round is open', () =>
    given(...created(), started())
      .when(show(0))
      .thenRefused('round-still-open'));

  it('is posted once, however often the press comes', () => {
    given(...over, posted)
      .when(show(0))
      .thenNothing();
    given(...over, posted)
      .when(show(1))
      .thenNothing();
  });

  it('is posted again when something in it has changed', () => {
    const decided: WorkshopEvent = {
      type: 'resolution-made',
      at: at(31),
      by: flora,
      id: 'r1',
      resolution: { text: 'Vi provar.', owner: null, unit: null, due: null, from: null },
    };
    given(...over, posted, decided)
      .when(show(1))
      .thenRecorded(posted);
    // A press on the older card.
    given(...over, posted, decided)
      .when(show(0))
      .thenNothing();
    expect(workshopAfter(...over, posted, decided, posted)).toMatchObject({ summaries: 2, summaryStands: true });
  });

  it('stands when nothing has happened but the end', () =>
    given(...over, posted, ended)
      .when(show(1))
      .thenNothing());
});
