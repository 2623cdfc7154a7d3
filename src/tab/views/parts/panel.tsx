import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Heading, type Level } from './heading.tsx';

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '@media (max-width: 40rem)': { padding: tokens.spacingHorizontalL },
  },
  main: {
    borderLeftWidth: tokens.strokeWidthThickest,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: tokens.shadow8,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Something that belongs together, with its heading. `main` for the one that matters most on the page. */
export const Panel = ({
  title,
  level = 2,
  main = false,
  children,
}: {
  title?: ReactNode;
  level?: Level;
  main?: boolean;
  children: ReactNode;
}) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section {...(title && { 'aria-labelledby': id })} className={mergeClasses(styles.panel, main && styles.main)}>
      {title && (
        <Heading level={level} id={id}>
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
};

/** Buttons and short words side by side, below each other where there is no room. */
export const Row = ({ children }: { children: ReactNode }) => <div className={useStyles().row}>{children}</div>;
