import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { RoundLine } from '../../../app/views/planning/round-lines.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { AskRemove } from './ask-remove.tsx';
import { RoundFacts } from './round-facts.tsx';
import { Trouble } from './trouble.tsx';
import type { RoundListing } from './use-round-list.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  held: { backgroundColor: tokens.colorNeutralBackground2, boxShadow: 'none' },
});

/** One round of the list: what it asks and how, and, while it has not been held, what can be done to it. */
export const RoundRow = ({ line, listing }: { line: RoundLine; listing: RoundListing }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.roundPlans;
  const { list, asking, busy, noAt } = listing;
  const { number, heading } = line;
  const held = number < list.first;
  const no = noAt(number);
  const named = (what: string) => `${what}: ${heading}`;
  return (
    <li className={mergeClasses(styles.row, held && styles.held)} data-round={number}>
      <RoundFacts line={line} level={2} />
      {no !== undefined && <Trouble>{no}</Trouble>}
      {held ? (
        <Quiet>{t.tabRounds.held}</Quiet>
      ) : asking === number ? (
        <AskRemove round={number} busy={busy} onYes={() => void listing.remove()} onNo={listing.keep} />
      ) : (
        <Row>
          <Button
            as="a"
            href={hrefTo('workshop', list.workshop, 'rounds', String(number))}
            data-act="edit"
            aria-label={named(words.edit)}
          >
            {words.edit}
          </Button>
          <Button
            icon={<ArrowUpRegular />}
            data-act="up"
            aria-label={named(words.up)}
            title={words.up}
            disabledFocusable={busy || number === list.first}
            onClick={() => void listing.move(number, 'up')}
          />
          <Button
            icon={<ArrowDownRegular />}
            data-act="down"
            aria-label={named(words.down)}
            title={words.down}
            disabledFocusable={busy || number === list.rounds.length}
            onClick={() => void listing.move(number, 'down')}
          />
          <Button
            appearance="subtle"
            data-act="remove"
            aria-label={named(words.remove)}
            disabledFocusable={busy}
            onClick={() => void listing.ask(number)}
          >
            {words.remove}
          </Button>
        </Row>
      )}
    </li>
  );
};
