import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import type { PlaceProps } from '../../places.tsx';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Refused, Waiting } from '../states.tsx';
import { Happened } from './happened.tsx';
import { KindChoice } from './kind-choice.tsx';
import { RoundFormFields } from './round-form.tsx';
import { SavedClock } from './saved-clock.tsx';
import { Trouble } from './trouble.tsx';
import { useRoundWriting } from './use-round-writing.ts';

/** One round to be changed or added: `workshop/<id>/rounds/<number>`, or `new` for the number. */
export const RoundPlace = ({ path: [, workshop = '', , round = ''] }: PlaceProps) => {
  const { t } = useTab();
  const { view, problem } = useView('round-plan', { workshop });
  if (view) return <Written list={view} round={round === 'new' ? null : Number(round)} />;
  return problem ? (
    <Page title={t.roundPlans.heading} back={{ href: hrefTo('workshop', workshop), words: t.shared.toWorkshop }}>
      <Refused told={problem} />
    </Page>
  ) : (
    <Waiting />
  );
};

const Written = ({ list, round }: { list: RoundListView; round: number | null }) => {
  const { t } = useTab();
  const own = useRoundWriting(list, round);
  const box = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [saved, setSaved] = useState<RoundListView>();
  const { writing, problem, missing } = own;
  const words = t.roundPlans;
  const place = ['workshop', list.workshop, 'rounds'] as const;
  const leave = () => {
    own.drop();
    goTo(...place);
  };
  const save = async () => {
    const after = await own.save();
    if (!after) return;
    // What the clock does that night is read before one leaves.
    if (after.clock?.notes.opens || after.clock?.notes.closes) {
      own.drop();
      setSaved(after);
    } else leave();
  };
  const takeTheirs = () => {
    own.takeTheirs();
    setChoosing(false);
    box.current?.querySelector<HTMLElement>('[name=heading]')?.focus();
  };
  const number = writing ? writing.round : round;
  const title = number === null ? words.formHeading.adding : words.formHeading.changing(number);
  if (!writing && !problem && !missing) return <Waiting />;
  return (
    <Page title={title} lead={list.title} back={{ href: hrefTo(...place), words: words.heading }}>
      {saved ? (
        <SavedClock list={saved} onDone={() => goTo(...place)} />
      ) : writing ? (
        <div ref={box} style={{ display: 'contents' }}>
          <Happened writing={writing} list={list} onTheirs={takeTheirs} />
          {writing.kind === null || choosing ? (
            <KindChoice
              chosen={writing.kind}
              onChoose={(kind) => {
                own.choose(kind);
                setChoosing(false);
              }}
            />
          ) : (
            <RoundFormFields
              writing={writing}
              kind={writing.kind}
              workshopDoes={own.workshopDoes}
              faults={own.faults}
              said={own.said}
              busy={own.busy}
              write={own.write}
              onKind={() => setChoosing(true)}
              onSave={() => void save()}
              onCancel={leave}
            />
          )}
        </div>
      ) : (
        <Panel>
          {problem ? <Refused told={problem} /> : <Trouble>{t.tabRounds.notThere}</Trouble>}
          <Row>
            <Button as="a" href={hrefTo(...place)}>
              {t.tabRounds.toRounds}
            </Button>
          </Row>
        </Panel>
      )}
    </Page>
  );
};
