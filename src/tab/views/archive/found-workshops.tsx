import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { dayOnly } from '../../../texts/weekday.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Found } from './found.tsx';
import { Hits } from './hits.tsx';
import { Marked } from './marked.tsx';

const useStyles = makeStyles({
  rounds: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  question: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Workshops with the results that have been shown. */
export const FoundWorkshops = ({ words }: { words: string }) => {
  const [card, styles] = [useCardStyles(), useStyles()];
  const { t } = useTab();
  const { view, problem, loading } = useView('archive', { words });
  const said = t.tabArchive.workshops;
  const empty =
    view?.workshops.length !== 0
      ? null
      : words === ''
        ? ([said.none, said.noneMeans] as const)
        : ([said.notFound(words), t.tabArchive.tryShorter] as const);
  return (
    <Found heading={said.heading} loading={loading} problem={problem} empty={empty}>
      {view?.workshops.map((found) => {
        const { workshop, heading, ended, at, shown, mayReadSummary } = found;
        return (
          <li key={workshop} className={card.card}>
            <div className={card.top}>
              <h3 className={card.title}>
                <Marked pieces={heading} />
              </h3>
              <Badge appearance={ended ? 'tint' : 'filled'} color={ended ? 'informative' : 'brand'}>
                {ended ? said.ended : said.goesOn}
              </Badge>
            </div>
            <p className={card.quiet}>{`${said.held(dayOnly(at, t.language))} · ${said.results(shown.length)}`}</p>
            <Hits found={found} />
            {found.hits.length === 0 && (
              <ul className={styles.rounds}>
                {mayReadSummary && (
                  <li>
                    <Link href={hrefTo('workshop', workshop, 'summary')}>{said.summary}</Link>
                  </li>
                )}
                {shown.map(({ round, heading: name, question }) => (
                  <li key={round}>
                    <Link href={hrefTo('workshop', workshop, 'result', String(round))}>{said.open(round, name)}</Link>
                    <p className={styles.question}>{question}</p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </Found>
  );
};
