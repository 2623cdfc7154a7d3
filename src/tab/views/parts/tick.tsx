/** A tick: done. Beside words that say it. */
export const Tick = ({ size = 16 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
    <path d="M3 8.5 6.5 12 13 4.5" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
