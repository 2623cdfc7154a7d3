import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalL },
  unit: { display: 'grid', gap: tokens.spacingVerticalXS },
  track: {
    position: 'relative',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
  },
  bar: { position: 'absolute', insetBlock: 0, left: 0 },
  // Told apart by how dark they are as well: both mean the same people, the one within the other.
  delivered: { forcedColorAdjust: 'none', backgroundColor: tokens.colorBrandBackground2Pressed },
  acknowledged: { forcedColorAdjust: 'none', backgroundColor: tokens.colorBrandBackground },
  // High contrast has no shades: white, and the colour of what is chosen.
  deliveredContrast: { backgroundColor: tokens.colorNeutralForeground1 },
  acknowledgedContrast: { backgroundColor: tokens.colorCompoundBrandBackground },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
  },
});

/** By unit: how many have it, and how many of them have said so. The bars say again what the words say. */
export const Units = ({ units }: Pick<ReadView<'letter-report'>, 'units'>) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, host } = useTab();
  const words = t.lettersAuthor.report;
  const contrast = host.theme() === 'contrast';
  const have = mergeClasses(styles.delivered, contrast && styles.deliveredContrast);
  const said = mergeClasses(styles.acknowledged, contrast && styles.acknowledgedContrast);
  return (
    <Section title={words.byUnit}>
      <div className={page.row} aria-hidden="true">
        <Text size={200}>
          <span className={mergeClasses(styles.swatch, have)} />
          {t.tabComposer.report.delivered}
        </Text>
        <Text size={200}>
          <span className={mergeClasses(styles.swatch, said)} />
          {t.tabComposer.report.acknowledged}
        </Text>
      </div>
      <ul className={mergeClasses(page.list, styles.list)}>
        {units.map(({ unit, recipients, delivered, acknowledged, questions }) => (
          <li key={unit} className={styles.unit}>
            <Text weight="semibold">{unit || words.noUnit}</Text>
            <div className={styles.track} aria-hidden="true">
              <div className={mergeClasses(styles.bar, have)} style={{ width: `${(100 * delivered) / recipients}%` }} />
              <div className={mergeClasses(styles.bar, said)} style={{ width: `${(100 * acknowledged) / recipients}%` }} />
            </div>
            <Text size={200} className={page.quiet}>
              {words.unit(delivered, recipients, acknowledged, questions)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
};
