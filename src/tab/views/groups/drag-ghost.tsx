import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  ghost: {
    position: 'fixed',
    top: 0,
    left: 0,
    zIndex: 10,
    pointerEvents: 'none',
    boxSizing: 'border-box',
    maxWidth: '16rem',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  what: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

/** So far from the pointer, px, that a finger does not hide it. */
const ASIDE = { x: 14, y: -64 } as const;

const at = (x: number, y: number): string => {
  const left = Math.min(x + ASIDE.x, window.innerWidth - 180);
  return `translate(${Math.max(4, left)}px, ${Math.max(4, y + ASIDE.y)}px)`;
};

/** Who is being dragged, beside the pointer, and what letting go now would do. Moved past React: it follows every step. */
export const DragGhost = ({ x, y, name, what }: { x: number; y: number; name: string; what: string }) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (place.current) place.current.style.transform = at(clientX, clientY);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return (
    <div ref={place} className={styles.ghost} style={{ transform: at(x, y) }} aria-hidden="true">
      <span className={styles.name}>{name}</span>
      <span className={styles.what}>{what}</span>
    </div>
  );
};
