import { makeStyles, tokens } from '@fluentui/react-components';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Announced } from '../parts/announced.tsx';
import { Meter } from '../parts/meter.tsx';
import { Quiet } from '../parts/words.tsx';
import { useFigure } from './figure.ts';

const useStyles = makeStyles({
  count: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  of: { fontSize: tokens.fontSizeHero700, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  meter: { flexBasis: '100%' },
});

/** How many have answered of those asked, live. */
export const AnsweredOf = ({ view: { answered, asked, sitting, late, takesLate } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const [figure, styles] = [useFigure(), useStyles()];
  const words = t.tabConsole.answered;
  return (
    <>
      <div className={figure.figure}>
        <span className={styles.count}>
          <span className={figure.digits} data-figure="answered">
            {answered}
          </span>
          <span className={styles.of}>{words.of(asked)}</span>
        </span>
        <span className={figure.words}>{answered === asked ? words.all : words[sitting]}</span>
        {late > 0 && <Quiet>{t.control.late(late)}</Quiet>}
        {takesLate && <Quiet>{t.control.takesLate}</Quiet>}
      </div>
      <div className={styles.meter}>
        <Meter part={answered} whole={asked} />
      </div>
      <Announced>{t.control.progress[sitting](answered, asked)}</Announced>
    </>
  );
};
