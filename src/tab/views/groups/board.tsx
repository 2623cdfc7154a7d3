import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ArrangeGroupsView } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { AskChange } from './ask-change.tsx';
import { Columns } from './columns.tsx';
import { DragGhost } from './drag-ghost.tsx';
import { dropWords } from './drag-looks.ts';
import { FindPerson } from './find-person.tsx';
import { NARROW } from './group-column.tsx';
import { qualityOf } from './said.ts';
import type { Ask } from './seat-menu.tsx';
import { found } from './seating.ts';
import { ToldLine } from './told-line.tsx';
import type { Arranging } from './use-arranging.ts';
import { useDrag } from './use-drag.ts';
import { useSeatFocus } from './use-seat-focus.ts';

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // On a phone only what is told stays in sight.
    [NARROW]: { display: 'contents' },
  },
  told: {
    flex: '2 1 18rem',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    [NARROW]: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      order: 2,
      flex: '0 0 auto',
      padding: `${tokens.spacingVerticalS} 0`,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontSize: tokens.fontSizeBase200,
    },
  },
  mix: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  all: { display: 'none', [NARROW]: { display: 'inline-flex', order: 1, alignSelf: 'flex-start' } },
});

/** The groups side by side: who sits where is changed by dragging, or by the menu at each name; anybody is found by name. */
export const Board = ({
  view,
  arranging,
  still,
  busy,
}: {
  view: ArrangeGroupsView;
  arranging: Arranging;
  still: boolean;
  busy: boolean;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const { people, told, refused, latest, fresh } = arranging;
  const [asking, setAsking] = useState<{ readonly ask: Ask; readonly id: string }>();
  const [words, setWords] = useState('');
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const { drag, grab } = useDrag(people, (person, drop) => void arranging.drop(person, drop));
  const board = useRef<HTMLDivElement>(null);
  const seats = useSeatFocus(board, latest, asking !== undefined);

  const hits = found(people, words);
  const [first] = hits;
  const personOf = (id: string | undefined) => people.find((person) => person.id === id);
  const [asked, dragged] = [personOf(asking?.id), personOf(drag?.person)];

  /** On a phone: a group is open when it has been opened, or when somebody who was looked for or changed sits there. */
  const isOpen = (number: number) =>
    toggled.get(number) ??
    people.some((person) => person.group === number && (hits.includes(person) || fresh.includes(person.id)));
  const allOpen = view.groups.every(({ number }) => isOpen(number));

  return (
    <div ref={board} className={styles.board}>
      <div className={styles.bar}>
        <FindPerson
          words={words}
          hits={hits}
          onWords={setWords}
          onShow={seats.show}
          onGo={() => first && seats.focus(first.id)}
        />
        <div className={styles.told}>
          <p className={styles.mix} aria-live="polite">
            {qualityOf(view, t)}
          </p>
          <ToldLine told={told} refused={refused} />
        </div>
        <Button className={styles.all} onClick={() => setToggled(new Map(view.groups.map(({ number }) => [number, !allOpen])))}>
          {allOpen ? t.tabGroups.open.none : t.tabGroups.open.all}
        </Button>
      </div>
      <Columns
        view={view}
        arranging={arranging}
        still={still}
        drag={drag}
        hits={hits}
        isOpen={isOpen}
        onToggle={(number) => setToggled(new Map(toggled).set(number, !isOpen(number)))}
        onGrab={(event, person) => {
          if (!busy) grab(event, person);
        }}
        onAsk={(ask, id) => {
          arranging.clear();
          setAsking({ ask, id });
        }}
      />
      {drag && dragged && (
        <DragGhost x={drag.x} y={drag.y} name={dragged.name ?? t.shared.unknownPerson} what={dropWords(people, drag.drop, t)} />
      )}
      {asking && asked && !still && (
        <AskChange
          ask={asking.ask}
          person={asked}
          arranging={arranging}
          onClose={() => {
            seats.later(asking.id);
            setAsking(undefined);
          }}
        />
      )}
    </div>
  );
};
