import { afterEach, describe, expect, it } from 'vitest';
import { type EventLog, StaleStream } from '../../src/app/ports.ts';

/** A fresh, empty log, and what to do when the test is over. */
type Opening = () => Promise<{ log: EventLog; cleanUp: () => Promise<void> }>;

/** What every event log must do, whatever it is made of. */
export const eventLogContract = (name: string, opening: Opening) =>
  describe(`event log contract: ${name}`, () => {
    const cleanUps: (() => Promise<void>)[] = [];
    const open = async () => {
      const { log, cleanUp } = await opening();
      cleanUps.push(() => log.close().then(cleanUp));
      return log;
    };
    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0)) await cleanUp();
    });

    it('is empty in the beginning', async () => {
      const log = await open();
      expect(await log.read('w1')).toEqual([]);
      expect(await log.streams()).toEqual([]);
    });

    it('gives back what was appended, in order, numbered from one', async () => {
      const log = await open();
      await log.append('w1', ['a', 'b'], 0);
      await log.append('w1', ['c'], 2);
      expect(await log.read('w1')).toEqual([
        { position: 1, event: 'a' },
        { position: 2, event: 'b' },
        { position: 3, event: 'c' },
      ]);
    });

    it('gives back any JSON as it was: Swedish, line breaks, emoji, quotes, nothing, trailing spaces, a lone surrogate', async () => {
      const log = await open();
      const events = [
        { text: 'Åsa sa:\r\n"nästa\u2028år" 👩‍🚒\u0000\\' },
        null,
        [],
        '',
        0,
        ' x ',
        '\ud800',
        { deep: [{ er: [1.5e-7, true] }] },
      ];
      await log.append('w1', events, 0);
      expect((await log.read('w1')).map(({ event }) => event)).toEqual(events);
    });

    it('reads what comes after a position', async () => {
      const log = await open();
      await log.append('w1', ['a', 'b', 'c'], 0);
      expect(await log.read('w1', 2)).toEqual([{ position: 3, event: 'c' }]);
      expect(await log.read('w1', 3)).toEqual([]);
      expect(await log.read('w1', 9)).toEqual([]);
    });

    it('reads many thousands of events from any position', async () => {
      const log = await open();
      const events = Array.from({ length: 5000 }, (_, i) => ({ n: i + 1, text: 'ö'.repeat(i % 50) }));
      for (let at = 0; at < events.length; at += 700) await log.append('w1', events.slice(at, at + 700), at);
      for (const after of [0, 1, 1023, 1024, 1025, 2048, 4096, 4999]) {
        const found = await log.read<{ n: number }>('w1', after);
        expect(found.length).toBe(5000 - after);
        expect(found.every(({ position, event }, i) => position === after + i + 1 && event.n === position)).toBe(true);
      }
      expect((await log.read('w1', 4998)).map(({ event }) => event)).toEqual(events.slice(4998));
    });

    it('refuses an append that did not see the latest event', async () => {
      const log = await open();
      await log.append('w1', ['a'], 0);
      await expect(log.append('w1', ['b'], 0)).rejects.toThrow(StaleStream);
      await expect(log.append('w1', ['b'], 2)).rejects.toThrow(StaleStream);
      await expect(log.append('w1', [], 2)).rejects.toThrow(StaleStream);
      expect(await log.read('w1')).toHaveLength(1);
    });

    it('lets only the first of two simultaneous appends through', async () => {
      const log = await open();
      const outcomes = await Promise.allSettled([log.append('w1', ['a'], 0), log.append('w1', ['b'], 0)]);
      expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'rejected']);
      expect(await log.read('w1')).toEqual([{ position: 1, event: 'a' }]);
    });

    it('accepts an append that builds on one still under way', async () => {
      const log = await open();
      await Promise.all([log.append('w1', ['a', 'b'], 0), log.append('w1', ['c'], 2), log.append('w1', ['d'], 3)]);
      expect((await log.read('w1')).map(({ event }) => event)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('with nothing to append waits for what was accepted earlier', async () => {
      const log = await open();
      const finished: string[] = [];
      const first = log.append('w1', ['a'], 0).then(() => finished.push('first'));
      await log.append('w1', [], 1).then(() => finished.push('second'));
      await first;
      expect(finished).toEqual(['first', 'second']);
      expect(await log.read('w1')).toHaveLength(1);
    });

    it('with nothing to append to a new stream makes no stream', async () => {
      const log = await open();
      await log.append('w1', [], 0);
      expect(await log.streams()).toEqual([]);
    });

    it('takes the event as it was at the call, and gives copies', async () => {
      const log = await open();
      const event = { text: 'sparat' };
      const appended = log.append('w1', [event], 0);
      event.text = 'ändrat efteråt';
      await appended;
      const [found] = await log.read<{ text: string }>('w1');
      if (found !== undefined) found.event.text = 'ändrat av läsaren';
      expect(await log.read('w1')).toEqual([{ position: 1, event: { text: 'sparat' } }]);
    });

    it('refuses what is not JSON, and keeps nothing of that append', async () => {
      const log = await open();
      const round: { self?: object } = {};
      round.self = round;
      for (const bad of [undefined, () => 1, round, 1n, { samling: 9, stream: 'w1' }]) {
        await expect(log.append('w1', ['a', bad], 0)).rejects.toThrow(TypeError);
      }
      expect(await log.read('w1')).toEqual([]);
    });

    it('keeps streams apart, and names those that hold something', async () => {
      const log = await open();
      await Promise.all([log.append('w2', ['b'], 0), log.append('organisation', ['o'], 0), log.append('w10', ['a'], 0)]);
      expect(await log.read('w2')).toEqual([{ position: 1, event: 'b' }]);
      expect(await log.read('w3')).toEqual([]);
      expect(await log.streams()).toEqual(['organisation', 'w10', 'w2']);
    });

    it.each(['', '..', '../w1', 'a/b', 'a\\b', 'W1', 'å', 'w1.jsonl', 'w 1', 'w1\n', 'a'.repeat(101)])(
      'refuses the stream name %j',
      async (bad) => {
        const log = await open();
        await expect(log.append(bad, ['a'], 0)).rejects.toThrow(RangeError);
        await expect(log.read(bad)).rejects.toThrow(RangeError);
      },
    );

    it('takes a stream name of 100 characters', async () => {
      const log = await open();
      await log.append('a'.repeat(100), ['a'], 0);
      expect(await log.read('a'.repeat(100))).toHaveLength(1);
    });

    it('closes after what was accepted, once, and then refuses', async () => {
      const log = await open();
      let kept = false;
      const appended = log.append('w1', ['a'], 0).then(() => {
        kept = true;
      });
      await Promise.all([log.close().then(() => expect(kept).toBe(true)), log.close()]);
      await appended;
      await expect(log.append('w1', ['b'], 1)).rejects.toThrow('closed');
      await expect(log.read('w1')).rejects.toThrow('closed');
      await expect(log.streams()).rejects.toThrow('closed');
    });
  });
