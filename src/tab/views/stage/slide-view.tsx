import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';
import { AnswerList } from '../result/answer-list.tsx';
import { FiguresResult } from '../result/figures-result.tsx';
import { IdeaTree } from '../result/idea-tree.tsx';
import { sectionTitle } from '../result/section-title.ts';
import { ThemesResult } from '../result/themes-result.tsx';
import { WordsResult } from '../result/words-result.tsx';
import { Quote } from './quote.tsx';
import { barSize, quoteSize } from './sizes.ts';
import { charactersOn, type Figures, type Slide } from './slides.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '1.3em', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  part: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    marginInlineStart: '0.7em',
    fontSize: '0.8em',
  },
  said: { margin: 0, fontSize: '2em', maxWidth: '34ch', lineHeight: 1.3, textWrap: 'balance' },
  body: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '500ms',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** One page of a result, as large as it can stand. */
export const SlideView = ({ slide }: { slide: Slide }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { title, part, size, body } = look(slide, t);
  return (
    <>
      {title === null ? null : (
        <h2 className={styles.title}>
          {title}
          {part ? <span className={styles.part}>{part}</span> : null}
        </h2>
      )}
      <div className={styles.body} style={{ fontSize: `min(${size}em, max(1em, 6.5vw))` }}>
        {typeof body === 'string' ? <p className={styles.said}>{body}</p> : body}
      </div>
    </>
  );
};

interface Look {
  readonly title: string | null;
  readonly part?: string | null;
  readonly size: number;
  readonly body: ReactNode;
}

const look = (slide: Slide, t: Texts): Look => {
  const words = t.tabStage.slides;
  switch (slide.is) {
    case 'none':
      return { title: null, size: 1, body: t.summary.round.none };
    case 'withheld':
      return { title: null, size: 1, body: t.result.withheld };
    case 'themes':
      return { title: words.themes, size: barSize(slide.themes.length), body: <ThemesResult themes={slide.themes} /> };
    case 'figures':
      return {
        title: figuresTitle(slide.result, t),
        size: figuresSize(slide.result),
        body: <FiguresResult result={slide.result} answered={slide.answered} />,
      };
    case 'words':
      return { title: words.words, size: 1.9, body: <WordsResult words={slide.words} /> };
    case 'answers': {
      const title = sectionTitle(slide.under, t);
      const part = slide.parts > 1 ? words.part(slide.part, slide.parts) : null;
      const size = quoteSize(charactersOn(slide));
      const [one, ...rest] = slide.answers;
      const body =
        one && rest.length === 0 ? <Quote answer={one} /> : <AnswerList title={title} answers={slide.answers} beside />;
      return { title, part, size: rest.length === 0 ? size : Math.min(size, 1.5), body };
    }
    case 'objections':
      return {
        title: words.objections,
        size: Math.min(1.6, quoteSize(charactersOn(slide))),
        body: <AnswerList title={words.objections} answers={slide.objections} beside />,
      };
    case 'idea':
      return {
        title: words.idea(slide.place, slide.of),
        size: slide.idea.from.length > 2 ? 1.1 : 1.35,
        body: <IdeaTree idea={slide.idea} />,
      };
  }
};

/** A position is called what it has become. */
const figuresTitle = (result: Figures, t: Texts): string => {
  if (result.kind !== 'consent') return t.tabStage.slides.figures;
  return result.settled ? t.summary.consent.position : t.summary.consent.open;
};

const figuresSize = (result: Figures): number => {
  switch (result.kind) {
    case 'choice':
    case 'ranking':
      return barSize(result.options.length);
    case 'vote':
      return barSize(result.themes.length);
    case 'scale':
    case 'check':
      return 1.35;
    case 'number':
    case 'consent':
      return 1.6;
  }
};
