import type { HomeCardView } from '../../../app/views/home-card.ts';
import { useTab } from '../../tab-context.ts';
import { useNow } from '../../use-view.ts';
import { MyActionsWay } from '../decisions/my-actions-way.tsx';
import { Way, Ways } from './way.tsx';

/** An answer is news for so long, ms: a week. */
const NEWS_MS = 7 * 24 * 3_600_000;

/** What waits for this person beside rounds: questions to answer, actions, a letter that is not read, a question that has met its fate. */
export const News = ({ letters: { waiting, latest, settled } }: Pick<HomeCardView, 'letters'>) => {
  const { t } = useTab();
  const words = t.tabManager.start;
  const now = useNow();
  const isNews = settled !== null && now - Date.parse(settled.at) < NEWS_MS;
  const unread = latest?.unread ? latest : null;
  return (
    <>
      {(unread || isNews || (waiting ?? 0) > 0) && (
        <Ways news>
          {waiting !== null && waiting > 0 && <Way title={words.waiting(waiting)} path={['inbox']} go={words.toInbox} />}
          {unread && (
            <Way title={t.tabHome.unread} path={['letter', unread.letter]} go={words.readLetter}>
              {unread.heading}
            </Way>
          )}
          {isNews && (
            <Way title={t.tabHome.settled} path={['questions']} go={t.tabHome.seeSettled}>
              {settled.text.length > 90 ? `${settled.text.slice(0, 90)}…` : settled.text}
            </Way>
          )}
        </Ways>
      )}
      <MyActionsWay />
    </>
  );
};
