import { makeStyles, tokens } from '@fluentui/react-components';
import type { Piece } from '../../../domain/search/found.ts';

const useStyles = makeStyles({
  found: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

/** A text with what was looked for marked in it. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => {
  const styles = useStyles();
  return pieces.map(({ text, found }, index) =>
    found ? (
      <mark key={`${String(index)} ${text}`} className={styles.found}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
};
