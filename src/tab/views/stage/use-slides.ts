import { useCallback, useEffect, useState } from 'react';
import { stayMs } from './paging.ts';
import { charactersOn, type Slide } from './slides.ts';

export interface Turning {
  readonly index: number;
  readonly playing: boolean;
  readonly turn: (by: number) => void;
  readonly setPlaying: (playing: boolean) => void;
}

/** One who prefers that things stand still turns the pages by hand. */
const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const keys: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Which page stands on the wall: turned by arrow keys (and the clickers that send PageDown), and slowly by itself until it is paused. */
export const useSlides = (slides: readonly Slide[]): Turning => {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(() => !prefersStill());
  const many = slides.length;
  // The result may have become shorter while it was shown: themes are moved, an answer is hidden.
  const index = Math.min(at, many - 1);
  const turn = useCallback((by: number) => setAt((before) => (Math.min(before, many - 1) + by + many) % many), [many]);

  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const by = keys[key];
      const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (by !== undefined && !writing && !altKey && !ctrlKey && !metaKey) turn(by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [turn]);

  const shown = slides[index];
  useEffect(() => {
    if (!playing || many < 2 || !shown) return;
    const timer = setTimeout(() => turn(1), stayMs(charactersOn(shown)));
    return () => clearTimeout(timer);
  }, [playing, many, shown, turn]);

  return { index, playing, turn, setPlaying };
};
