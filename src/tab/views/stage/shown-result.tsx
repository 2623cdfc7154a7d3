import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RoundResultView } from '../../../app/views/round-result.ts';
import type { StageView } from '../../../app/views/stage.ts';
import { useTab } from '../../tab-context.ts';
import { SlideControls } from './slide-controls.tsx';
import { SlideView } from './slide-view.tsx';
import { slidesOf } from './slides.ts';
import { useSlides } from './use-slides.ts';

const useStyles = makeStyles({
  result: { flex: '1 1 auto', display: 'flex', flexDirection: 'column', gap: '1.4em' },
  question: {
    margin: 0,
    fontSize: '1.7em',
    lineHeight: 1.2,
    maxWidth: '60ch',
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  },
  slide: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '1em',
    paddingBottom: '1em',
  },
  bottom: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '0.6em 2em' },
  answered: { margin: 0, fontSize: '1.2em', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** A result on the wall, a page at a time; always with how many answered of how many asked. */
export const ShownResult = ({ view, result }: { view: StageView; result: RoundResultView }) => {
  const styles = useStyles();
  const { t } = useTab();
  const slides = useMemo(() => slidesOf(result), [result]);
  const turning = useSlides(slides);
  const slide = slides[turning.index];
  return (
    <div className={styles.result}>
      <h1 className={styles.question}>{view.question ?? view.heading}</h1>
      <section className={styles.slide} aria-live={turning.playing ? 'off' : 'polite'}>
        {slide ? <SlideView key={turning.index} slide={slide} /> : null}
      </section>
      <div className={styles.bottom}>
        <p className={styles.answered}>{t.summary.round.answeredOf[result.answersPer](result.answered, result.asked)}</p>
        {slides.length > 1 ? <SlideControls turning={turning} pages={slides.length} /> : null}
      </div>
    </div>
  );
};
