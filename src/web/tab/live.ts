import type { Changes } from '../../app/changes.ts';
import type { Clock } from '../../app/ports.ts';
import { sharedLooks } from './shared-looks.ts';
import { startViewer, type Watching } from './viewer.ts';

/** A page that hears nothing for two seconds says so; each beat carries the server's clock, for those that count down. */
const BEAT_MS = 1_000;

/** A line is opened again after so long, with a token that must hold then. */
const LONGEST_MS = 15 * 60_000;

/** Lines of one person at once: a console, a stage and a phone, and some forgotten. Of more, the oldest is closed. */
const LINES = 12;

export interface Live {
  watch(person: string, watching: Watching): void;
  close(): void;
}

export const live = (changes: Changes, clock: Clock): Live => {
  const shared = sharedLooks(changes);
  const viewers = new Set<{ beat(text: string): unknown; end(): void; person: string }>();
  const beatText = () => `event: beat\ndata: ${clock.now().getTime()}\n\n`;
  const beats = setInterval(() => {
    const text = beatText();
    for (const viewer of viewers) viewer.beat(text);
  }, BEAT_MS);

  return {
    watch(person, watching) {
      const own = [...viewers].filter((viewer) => viewer.person === person);
      for (const old of own.slice(0, Math.max(0, own.length - LINES + 1))) old.end();
      const { outlet } = watching;
      const { beat } = startViewer(watching, shared);
      const viewer = { beat, end: outlet.end, person };
      const over = setTimeout(outlet.end, LONGEST_MS);
      viewers.add(viewer);
      outlet.onClose(() => {
        clearTimeout(over);
        viewers.delete(viewer);
      });
      beat(beatText());
    },
    close() {
      clearInterval(beats);
      for (const viewer of viewers) viewer.end();
    },
  };
};
