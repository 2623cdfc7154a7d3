import { makeStyles, tokens } from '@fluentui/react-components';
import type { Apart } from '../../../app/views/round-result.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';
import { type Bar, Bars } from './bars.tsx';
import { countAndShare, figure } from './figures.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  means: { margin: 0, color: tokens.colorNeutralForeground2 },
  units: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 19rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  unit: {
    padding: '1rem 1.2rem',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '0.875rem',
  },
  name: { margin: '0 0 0.8rem', fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What the units answered, each apart where that gives nobody away. */
export const ApartResult = ({ apart }: { apart: readonly Apart[] }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.tabStage.result;
  if (apart.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.apart}</h2>
      <p className={styles.means}>{words.apartMeans}</p>
      <div className={styles.units}>
        {apart.map(({ name, tally }) => {
          const unit = unitName(name, t);
          return (
            <section key={unit} className={styles.unit}>
              <h3 className={styles.name}>{`${unit} · ${words.answersIn(tally.answered, tally.asked)}`}</h3>
              <Bars title={unit} bars={barsOf(tally, t)} {...mostOf(tally)} />
            </section>
          );
        })}
      </div>
    </section>
  );
};

const unitName = (name: Apart['name'], t: Texts): string => {
  const { part } = t.tabStage.result;
  switch (name.of) {
    case 'part':
      return name.id === '' ? part.rest : name.id;
    case 'kind':
      return part.kind(name.within);
    case 'rest':
      return part.rest;
  }
};

const HIGHEST = 5;

/** How long a bar can be at most, where that is given: the same in every unit. */
const mostOf = (tally: Apart['tally']): { most?: number } => {
  if (tally.kind === 'scale' || tally.kind === 'check') return { most: HIGHEST };
  return tally.kind === 'choice' || tally.kind === 'consent' ? { most: tally.answered } : {};
};

const barsOf = (tally: Apart['tally'], t: Texts): readonly Bar[] => {
  const words = t.tabStage.result;
  switch (tally.kind) {
    case 'text':
      return [];
    case 'scale':
    case 'check':
      return tally.mean === null ? [] : [{ name: words.mean, value: tally.mean, told: figure(tally.mean, t) }];
    case 'number':
      return tally.median === null ? [] : [{ name: words.median, value: tally.median, told: figure(tally.median, t) }];
    case 'choice':
      return tally.options.map(({ text, count }) => ({
        name: text,
        value: count,
        told: countAndShare(count, tally.answered, t),
      }));
    case 'ranking':
      return tally.options.map(({ text, points }) => ({ name: text, value: points, told: t.result.points(points) }));
    case 'vote':
      return tally.themes.map(({ name, dots }) => ({ name, value: dots, told: t.result.dots(dots) }));
    case 'consent':
      return (['supports', 'can-live-with', 'objects'] as const).map((stance) => ({
        name: t.summary.consent.stances[stance === 'can-live-with' ? 'canLiveWith' : stance],
        value: tally.counts[stance],
        told: countAndShare(tally.counts[stance], tally.answered, t),
      }));
  }
};
