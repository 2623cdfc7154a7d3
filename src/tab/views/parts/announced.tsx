import { useEffect, useRef, useState } from 'react';
import { Unseen } from './words.tsx';

/** A number that moves all the time is read out this often at most, ms. */
const EVERY_MS = 15_000;

/** Reads out what has changed, politely and seldom; the last always comes. Not what stood there from the start. */
export const Announced = ({ children }: { children: string }) => {
  const [said, setSaid] = useState('');
  const before = useRef(children);
  const saidAt = useRef(0);
  useEffect(() => {
    if (children === before.current) return;
    const wait = Math.max(0, saidAt.current + EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      before.current = children;
      saidAt.current = Date.now();
      setSaid(children);
    }, wait);
    return () => clearTimeout(timer);
  }, [children]);
  return <Unseen aria-live="polite">{said}</Unseen>;
};
