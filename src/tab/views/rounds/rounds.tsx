import { Button } from '@fluentui/react-components';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Row } from '../parts/panel.tsx';
import { Quiet, Unseen } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';
import { LIMIT } from './limit.ts';
import { RoundRows } from './round-rows.tsx';
import { totalOf } from './round-words.ts';
import { useRoundList } from './use-round-list.ts';

/** The rounds of a workshop as they are to be, of a draft and of one that goes on: `workshop/<id>/rounds`. */
export const Rounds = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { t } = useTab();
  const { view, problem } = useView('round-plan', { workshop });
  if (view) return <Listed live={view} />;
  return problem ? (
    <Page title={t.roundPlans.heading} back={{ href: hrefTo('workshop', workshop), words: t.shared.toWorkshop }}>
      <Refused told={problem} />
    </Page>
  ) : (
    <Waiting />
  );
};

const Listed = ({ live }: { live: RoundListView }) => {
  const { t } = useTab();
  const listing = useRoundList(live);
  const { list, told } = listing;
  const { workshop, created, rounds, title } = list;
  const words = t.roundPlans;
  const back = created
    ? { href: hrefTo('workshop', workshop), words: t.shared.toWorkshop }
    : { href: hrefTo('workshop', workshop, 'plan'), words: words.toPreview };
  return (
    <Page title={words.heading} lead={`${title} · ${totalOf(rounds, t)}`} back={back}>
      <Quiet>{t.tabRounds.lead}</Quiet>
      <Unseen aria-live="polite">{told}</Unseen>
      <RoundRows listing={listing} />
      {rounds.length < LIMIT ? (
        <Row>
          <Button as="a" href={hrefTo('workshop', workshop, 'rounds', 'new')} appearance="primary" size="large">
            {words.add}
          </Button>
          <Button as="a" href={back.href} size="large">
            {back.words}
          </Button>
        </Row>
      ) : (
        <Quiet>{words.full}</Quiet>
      )}
    </Page>
  );
};
