import { describe, expect, it } from 'vitest';
import { type CopyEvent, copies } from '../../src/domain/copies.ts';
import { scenarios } from '../support/given.ts';

const { given } = scenarios(copies);
const at = '2026-03-02T08:30:00.000Z';
const message = { serviceUrl: 'https://smba.example/emea', conversationId: 'a:anna', activityId: '1' };
const placed = (edition = 0): CopyEvent => ({ type: 'copy-placed', at, person: 'anna', message, edition });
const place = (edition = 0) => ({ type: 'place-copy', at, person: 'anna', message, edition }) as const;
const leave = { type: 'leave-copy', at, message } as const;
const edit = (edition: number | 'gone') => ({ type: 'bring-copy-up-to-date', at, message, edition }) as const;
const edited = (edition: number | 'gone'): CopyEvent => ({ type: 'copy-brought-up-to-date', at, message, edition });

describe('a copy', () => {
  it('is placed once, and again where the message shows a newer version', () => {
    given().when(place()).thenRecorded(placed());
    given(placed()).when(place()).thenNothing();
    given(placed()).when(place(1)).thenRecorded(placed(1));
  });

  it('tells which version it shows', () => {
    given(placed()).when(edit(1)).thenRecorded(edited(1));
    given(placed(), edited(1)).when(edit(1)).thenNothing();
    expect([...given(placed(), edited(1)).state.values()]).toEqual([{ person: 'anna', message, shows: 1 }]);
  });

  it('that is taken away, or whose message shows something else, is none', () => {
    given(placed()).when(edit('gone')).thenRecorded(edited('gone'));
    given(placed()).when(leave).thenRecorded({ type: 'copy-left', at, message });
    for (const end of [edited('gone'), { type: 'copy-left', at, message } as const]) {
      expect(given(placed(), end).state.size).toBe(0);
      given(placed(), end).when(leave).thenNothing();
      given(placed(), end).when(edit(2)).thenNothing();
      given(placed(), end).when(place(2)).thenRecorded(placed(2));
    }
  });
});
