import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Announced } from '../parts/announced.tsx';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { IncomingRow } from './incoming-row.tsx';
import { useCalmAnswers } from './use-calm-list.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

/** The answers, the newest first. What comes while they are read waits behind a button. */
export const IncomingList = ({ workshop, round }: { workshop: string; round: number }) => {
  const { t } = useTab();
  const styles = useStyles();
  const { view, problem, rows, fresh, more, showFresh, showMore } = useCalmAnswers(workshop, round);
  const words = t.tabConsole.incoming;
  if (problem) return <Refused told={problem} />;
  if (!view) return null;
  const isOpen = view.none === null;
  return (
    <>
      {isOpen ? (
        <Row>
          <Button appearance={fresh > 0 ? 'primary' : 'secondary'} disabledFocusable={fresh === 0} onClick={showFresh}>
            {fresh > 0 ? words.fresh(fresh) : words.noneFresh}
          </Button>
          <Quiet>{rows.length > 0 ? words.order : words.none}</Quiet>
        </Row>
      ) : (
        <Quiet>{words.closed}</Quiet>
      )}
      <Announced>{fresh > 0 ? words.waiting(fresh) : ''}</Announced>
      <ul className={styles.list} aria-label={words.list}>
        {rows.map((answer) => (
          <IncomingRow
            key={answer.id}
            answer={answer}
            place={{ workshop, round, sitting: view.sitting }}
            canHide={isOpen && view.canHide}
          />
        ))}
      </ul>
      {isOpen && more && (
        <Row>
          <Button onClick={showMore}>{t.shared.showMore}</Button>
        </Row>
      )}
    </>
  );
};
