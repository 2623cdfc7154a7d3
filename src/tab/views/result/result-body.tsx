import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RoundResultView } from '../../../app/views/round-result.ts';
import type { ConsentResult } from '../../../app/views/summary-result.ts';
import { useTab } from '../../tab-context.ts';
import { isWithheld } from '../stage/slides.ts';
import { AnswerList } from './answer-list.tsx';
import { FiguresResult } from './figures-result.tsx';
import { IdeaTree } from './idea-tree.tsx';
import { keyed } from './keyed.ts';
import { sectionTitle } from './section-title.ts';
import { ThemesResult } from './themes-result.tsx';
import { WordsResult } from './words-result.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  said: { margin: 0 },
  idea: {
    padding: '1rem 1.2rem',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  proposal: { margin: 0, paddingInlineStart: '0.9em', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
};

/** All of a result, part by part. What is withheld is said in words. */
export const ResultBody = ({ view: { result, answered, themes } }: { view: RoundResultView }) => {
  const styles = useStyles();
  const { t } = useTab();
  const [words, rounds] = [t.tabStage.slides, t.summary.round];
  const said = (text: string) => <p className={styles.said}>{text}</p>;
  if (result === 'skipped') return said(rounds.skipped);
  if (result === 'not-held') return said(rounds.notHeld);
  if (result === 'not-shown') return said(t.tab.problems['not-shown']);
  if (result === 'withheld') return said(t.result.withheld);
  if (answered === 0) return said(rounds.none);
  if (result.kind === 'text')
    return (
      <>
        {themes.length === 0 ? null : (
          <Part title={words.themes}>
            <ThemesResult themes={themes} quotes={2} />
          </Part>
        )}
        {result.sections.map(({ under, answers }) => {
          const title = sectionTitle(under, t);
          return (
            <Part key={title} title={title}>
              {answers === 'withheld' ? said(t.result.withheld) : <AnswerList title={title} answers={answers} />}
            </Part>
          );
        })}
      </>
    );
  if (result.kind === 'one-two-four-all') {
    if (result.ideas === 'withheld') return said(t.result.withheld);
    return (
      <Part title={t.summary.ideas.heading}>
        {keyed(result.ideas, ({ text }) => text).map(([key, idea]) => (
          <article key={key} className={styles.idea}>
            <IdeaTree idea={idea} />
          </article>
        ))}
      </Part>
    );
  }
  if (isWithheld(result)) return said(t.result.withheld);
  return (
    <>
      <Part title={words.figures}>
        <FiguresResult result={result} answered={answered} />
      </Part>
      {result.kind === 'check' && result.words !== 'withheld' && result.words.length > 0 ? (
        <Part title={words.words}>
          <WordsResult words={result.words} />
        </Part>
      ) : null}
      {result.kind === 'consent' ? <Position result={result} /> : null}
    </>
  );
};

/** What remains of the objections, and how the proposal read before. */
const Position = ({ result: { objections, earlier } }: { result: ConsentResult }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.summary.consent;
  return (
    <>
      {objections === 'withheld' || objections.length === 0 ? null : (
        <Part title={words.objections}>
          <AnswerList title={words.objections} answers={objections} />
        </Part>
      )}
      {earlier
        .map((edition, index) => ({ ...edition, name: words.version(index + 1) }))
        .map(({ name, proposal, objections: to }) => (
          <Part key={name} title={name}>
            <p className={styles.proposal}>{proposal}</p>
            {to === 'withheld' || to.length === 0 ? null : (
              <AnswerList title={t.result.objection} answers={to} noteOf={({ now }) => t.result.now[now]} />
            )}
          </Part>
        ))}
    </>
  );
};
