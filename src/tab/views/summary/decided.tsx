import type { SummaryResolution } from '../../../app/views/summary.ts';
import { dayOf } from '../../../texts/day.ts';
import { useTab } from '../../tab-context.ts';
import { sourceWords } from '../decisions/decision-facts.tsx';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { keyed } from '../result/keyed.ts';
import { SummaryTable } from './summary-table.tsx';

/** What was decided, as a table. */
export const Decided = ({ resolutions }: { resolutions: readonly SummaryResolution[] }) => {
  const { t } = useTab();
  const words = t.summary.resolutions;
  const { columns } = words;
  return (
    <Panel title={words.heading}>
      {resolutions.length === 0 ? (
        <Quiet>{words.none}</Quiet>
      ) : (
        <SummaryTable
          label={words.heading}
          columns={[columns.text, columns.owner, columns.due, columns.done]}
          rows={keyed(resolutions, ({ text }) => text).map(([key, one]) => ({
            key,
            cells: [
              [one.text, ...(one.from === null ? [] : [t.decisions.from(sourceWords(one.from, t))])].join('\n'),
              [one.owner, one.unit].filter((word) => word !== null).join(', '),
              one.due === null ? '' : dayOf(one.due, t.language),
              one.done ? words.done : one.owner === null ? '' : words.open,
            ],
          }))}
        />
      )}
    </Panel>
  );
};
