import { Field, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from './composer-styles.ts';
import { type Theme, themes, type Width, widths } from './host-configs.ts';
import { Section } from './section.tsx';

const CardView = lazy(() => import('./card-view.tsx'));

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXL },
});

const one = <Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value =>
  values.find((each) => each === value) ?? otherwise;

/** The very card that the readers will get, in the colours and widths that they may have. */
export const Preview = ({ card, empty = false }: { card: object | undefined; empty?: boolean }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, host } = useTab();
  const words = t.tabComposer.preview;
  const [theme, setTheme] = useState<Theme>(host.theme());
  const [width, setWidth] = useState<Width>(() => (window.innerWidth < 600 ? 'phone' : 'desktop'));
  return (
    <Section title={words.heading}>
      <div className={styles.choices}>
        <Field label={words.theme} size="small">
          <RadioGroup layout="horizontal" value={theme} onChange={(_, { value }) => setTheme(one(themes, value, theme))}>
            {themes.map((each) => (
              <Radio key={each} value={each} label={words.themes[each]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={words.width} size="small">
          <RadioGroup layout="horizontal" value={width} onChange={(_, { value }) => setWidth(one(widths, value, width))}>
            {widths.map((each) => (
              <Radio key={each} value={each} label={words.widths[each]} />
            ))}
          </RadioGroup>
        </Field>
      </div>
      <Suspense fallback={<Spinner aria-label={t.tab.states.loading} />}>
        {card ? (
          <CardView card={card} theme={theme} width={width} label={words.card} />
        ) : (
          <Spinner aria-label={t.tab.states.loading} />
        )}
      </Suspense>
      <Text size={200} className={page.quiet}>
        {empty ? words.empty : words.off}
      </Text>
    </Section>
  );
};
