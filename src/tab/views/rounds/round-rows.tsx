import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { RoundRow } from './round-row.tsx';
import type { RoundListing } from './use-round-list.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The rounds in their order. Where one goes by a press, the keyboard goes along. */
export const RoundRows = ({ listing }: { listing: RoundListing }) => {
  const styles = useStyles();
  const box = useRef<HTMLOListElement>(null);
  const { list, target } = listing;
  useEffect(() => {
    if (!target) return;
    const there = box.current?.querySelector<HTMLElement>(`[data-round="${target.round}"] [data-act=${target.act}]`);
    (there ?? box.current)?.focus();
  }, [target]);
  return (
    <ol ref={box} tabIndex={-1} className={styles.list}>
      {list.rounds.map((line) => (
        <RoundRow key={line.number} line={line} listing={listing} />
      ))}
    </ol>
  );
};
