import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RoundResultView } from '../../../app/views/round-result.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Ways } from '../outcomes/ways.tsx';
import { Page } from '../parts/page.tsx';
import { AnsweredOf } from '../stage/answered-of.tsx';
import { ApartResult } from './apart-result.tsx';
import { ResultBody } from './result-body.tsx';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, fontSize: '1rem', lineHeight: 1.45 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.4rem 1.5rem' },
  remarks: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A round's result to read: what was asked, how many answered, what they said. `preview`: what only a facilitator sees. */
export const ResultPage = ({
  workshop,
  view,
  preview,
  above,
}: {
  workshop: string;
  view: RoundResultView;
  preview: boolean;
  above: ReactNode;
}) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.summary.round;
  const { typedIn, late, hidden } = view;
  const remarks = [
    ...(typedIn > 0 ? [words.typedIn(typedIn)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(hidden > 0 && preview ? [words.hidden(hidden)] : []),
  ];
  return (
    <Page
      title={view.question}
      lead={t.tabStage.result.heading(view.number, view.heading)}
      back={{ href: hrefTo('archive'), words: t.tabArchive.heading }}
    >
      <div className={styles.ways}>
        <Link href={hrefTo('workshop', workshop, 'stage')}>{t.tabStage.result.toStage}</Link>
        {above}
      </div>
      {preview ? <Ways workshop={workshop} themesOf={view.kind === 'text' ? view.number : null} /> : null}
      {preview ? (
        <MessageBar>
          <MessageBarBody>
            {view.names === 'facilitator' ? t.tabStage.result.onlyYouNames : t.tabStage.result.onlyYou}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.result}>
        <AnsweredOf view={view} />
        {remarks.length === 0 ? null : <p className={styles.remarks}>{remarks.join(' ')}</p>}
        <ResultBody view={view} />
        <ApartResult apart={view.apart} />
      </div>
    </Page>
  );
};
