import { Subtitle1 } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePageStyles } from './composer-styles.ts';

/** A part of a page under its own heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = usePageStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle1>
      {children}
    </section>
  );
};
