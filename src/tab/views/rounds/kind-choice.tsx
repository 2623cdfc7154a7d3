import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type RoundKind, roundKinds } from '../../../domain/round-form/kinds.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';

const useStyles = makeStyles({
  kinds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    outline: 'none',
  },
  kind: { width: '100%', height: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  means: { display: 'block', lineHeight: tokens.lineHeightBase200, '::first-letter': { textTransform: 'uppercase' } },
});

/** What kind of round it is to be: each in a word or two, with what it means. `chosen` where it is one already; then the keyboard comes here. */
export const KindChoice = ({ chosen, onChoose }: { chosen: RoundKind | null; onChoose: (kind: RoundKind) => void }) => {
  const { t } = useTab();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const words = t.roundPlans;
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }, [chosen]);
  return (
    <Panel title={words.kind}>
      <ul ref={list} className={styles.kinds}>
        {roundKinds.map((kind) => (
          <li key={kind}>
            <CompoundButton
              className={styles.kind}
              aria-pressed={kind === chosen}
              appearance={kind === chosen ? 'primary' : 'secondary'}
              secondaryContent={<span className={styles.means}>{words.kindMeans[kind]}</span>}
              onClick={() => onChoose(kind)}
            >
              {words.kinds[kind]}
            </CompoundButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
