import { Link } from '@fluentui/react-components';
import { dayOnly } from '../../../texts/weekday.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Found } from './found.tsx';
import { Marked } from './marked.tsx';

/** The letters that one has got. */
export const FoundLetters = ({ words }: { words: string }) => {
  const card = useCardStyles();
  const { t } = useTab();
  const { view, problem, loading } = useView('letters', { words });
  const said = t.tabArchive.letters;
  const none = problem?.code === 'no-letters' || view?.found.length === 0;
  const empty = !none
    ? null
    : words === ''
      ? ([said.none, said.noneMeans] as const)
      : ([said.notFound(words), t.tabArchive.tryShorter] as const);
  return (
    <Found heading={said.heading} loading={loading} problem={none ? undefined : problem} empty={empty}>
      {view?.found.map(({ letter, marked, excerpt, lead, at }) => (
        <li key={letter} className={card.card}>
          <h3 className={card.title}>
            <Link href={hrefTo('letter', letter)} className={card.link}>
              <Marked pieces={marked} />
            </Link>
          </h3>
          <p className={card.quiet}>{dayOnly(at, t.language)}</p>
          {excerpt ? (
            <p className={card.lead}>
              <Marked pieces={excerpt} />
            </p>
          ) : lead === '' ? null : (
            <p className={card.lead}>{lead}</p>
          )}
        </li>
      ))}
      {view && view.more > 0 ? <li className={card.quiet}>{said.more(view.more)}</li> : null}
    </Found>
  );
};
