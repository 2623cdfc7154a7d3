import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { dayAndClock } from '../../../texts/time.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { usePageStyles, WIDE } from '../composer/composer-styles.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { Again } from './again.tsx';
import { Answers } from './answers.tsx';
import { ChangeSent } from './change-sent.tsx';
import { Channels, Stale } from './channels.tsx';
import { Delivering } from './delivering.tsx';
import { NotReached } from './not-reached.tsx';
import { Numbers } from './numbers.tsx';
import { Units } from './units.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    [WIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
});

/** `write/*` + `/report`: what is known of a letter while it goes out and afterwards. */
export const Report = ({ path: [, letter = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.seeReport ? <Opened letter={letter} /> : <Nowhere />;
};

const Opened = ({ letter }: { letter: string }) => {
  const { view, problem } = useView('letter-report', { letter });
  if (problem) return <Refused told={problem} />;
  return view ? <Shown report={view} /> : <Waiting />;
};

const Shown = ({ report }: { report: ReadView<'letter-report'> }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.report;
  const when = dayAndClock(report.sentAt, t.language);
  const facts = [
    report.phase === 'sending' ? words.sendingSince(when) : words.sentAt(when),
    ...(report.corrections > 0 ? [words.corrected(report.corrections)] : []),
    ...(report.again.number > 0 ? [words.resent(report.again.number)] : []),
  ];
  return (
    <Page wide title={report.heading} lead={facts.join(' · ')} back={{ href: hrefTo('write'), words: words.buttons.toList }}>
      {(report.phase === 'stopped' || report.phase === 'recalled') && (
        <MessageBar intent="warning">
          <MessageBarBody>{words.heading[report.phase]}</MessageBarBody>
        </MessageBar>
      )}
      {report.phase === 'sending' && <Delivering report={report} />}
      <Numbers report={report} />
      <div className={styles.columns}>
        <Units units={report.units} />
        <div className={page.column}>
          <NotReached report={report} />
          <Channels report={report} />
          <Stale report={report} />
          {report.maySend && report.phase !== 'recalled' && (
            <>
              {report.phase !== 'sending' && <Again report={report} />}
              <ChangeSent report={report} />
            </>
          )}
        </div>
      </div>
      <Answers letter={report.letter} answers={report.answers} />
    </Page>
  );
};
