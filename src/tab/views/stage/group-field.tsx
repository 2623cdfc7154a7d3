import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import type { CSSProperties } from 'react';
import type { StageView } from '../../../app/views/stage.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { ThemeName } from '../../host.ts';
import { useTab } from '../../tab-context.ts';
import { filled, tileLetters, tilesAcross } from './sizes.ts';

const useStyles = makeStyles({
  field: {
    flex: '1 1 auto',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(4.4em, 1fr))',
    '@media (min-width: 48rem)': { gridTemplateColumns: 'repeat(var(--across), minmax(0, 1fr))' },
    gridAutoRows: 'minmax(4.2em, 1fr)',
    gap: '0.7em',
  },
  tile: {
    position: 'relative',
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    padding: '0.3em',
    borderRadius: '0.7em',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `max(1px, 0.08em) solid ${tokens.colorNeutralStroke1}`,
    transition: 'background-color 700ms ease-out, border-color 700ms ease-out, color 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  fill: {
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground2Hover,
    transition: 'height 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  number: {
    position: 'relative',
    fontSize: '2.1em',
    lineHeight: 1.1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  far: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '0.3em',
    fontSize: '1em',
    fontVariantNumeric: 'tabular-nums',
  },
  /** High contrast has but black and white: there a bar along the foot is filled, and no edge runs through the number. */
  foot: {
    position: 'absolute',
    insetInlineStart: 0,
    bottom: 0,
    height: '0.7em',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    transition: 'width 700ms ease-out',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

type Group = StageView['groups'][number];

/** The groups of the room, filling as they answer and lit when all of a group has. */
export const GroupField = ({
  view: { groups, answersPer },
  theme,
}: {
  view: Pick<StageView, 'groups' | 'answersPer'>;
  theme: ThemeName;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  return (
    <ol
      className={styles.field}
      style={{ '--across': tilesAcross(groups.length), fontSize: `${tileLetters(groups.length)}em` } as CSSProperties}
      aria-label={t.tabStage.groups.title}
    >
      {groups.map((group) => {
        const { number, answered, asked } = group;
        const part = filled(answered, asked);
        const under = part > 0 && part < 1;
        const far = `${100 * part}%`;
        return (
          <li key={number} className={mergeClasses(styles.tile, part === 1 && styles.done)} data-filled={part}>
            {under && theme === 'contrast' ? <div className={styles.foot} style={{ width: far }} aria-hidden="true" /> : null}
            {under && theme !== 'contrast' ? <div className={styles.fill} style={{ height: far }} aria-hidden="true" /> : null}
            <span className={styles.hidden}>{spoken(group, answersPer, t)}</span>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <span className={styles.far} aria-hidden="true">
              {part === 1 ? <CheckmarkFilled /> : null}
              {answersPer === 'person' ? `${answered}/${asked}` : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const spoken = ({ number, answered, asked }: Group, answersPer: StageView['answersPer'], t: Texts): string => {
  const words = t.tabStage.groups;
  if (answersPer === 'person') return words.group(number, answered, asked);
  return answered > 0 ? words.has(number) : words.hasNot(number);
};
