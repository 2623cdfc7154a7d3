import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Pages } from '../outcomes/pages.tsx';
import { FileFetched, useFile } from '../parts/file.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { RoomDoors } from './room-doors.tsx';
import { RoomPeople } from './room-people.tsx';

/** `workshop/<id>/rooms`: who sits where, to be read out or fetched as a file, and the way to each room's chat. For facilitators. */
export const RoomsPage = ({ path: [, workshop = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.runWorkshops ? <Listed workshop={workshop} /> : <Nowhere />;
};

const Listed = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const [page, setPage] = useState(1);
  const { view, problem } = useView('rooms', { workshop, page });
  const file = useFile();
  const words = t.control.rooms;
  if (!view && !problem) return <Waiting />;
  return (
    <Page
      wide
      title={words.heading}
      back={{ href: hrefTo('workshop', workshop), words: words.back }}
      lead={view && `${view.title} · ${words.what(view.people)}`}
      actions={
        <Button size="large" disabledFocusable={file.busy} onClick={() => void file.open({ what: 'rooms', id: workshop })}>
          {words.file}
        </Button>
      }
    >
      <FileFetched file={file} words={words.heading} />
      {problem && !view && <Refused told={problem} />}
      {view && (
        <>
          <Panel>
            <RoomPeople view={view} />
            <Pages page={view.page} pages={view.pages} go={setPage} />
          </Panel>
          <RoomDoors view={view} />
        </>
      )}
    </Page>
  );
};
