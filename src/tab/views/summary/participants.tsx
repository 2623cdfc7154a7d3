import type { SummaryView } from '../../../app/views/summary.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { SummaryTable } from './summary-table.tsx';

/** Who took part, and from where. */
export const Participants = ({
  participation: { invited, tookPart, units },
}: {
  participation: SummaryView['participation'];
}) => {
  const { t } = useTab();
  const words = t.summary.participants;
  return (
    <Panel title={words.heading}>
      <Quiet>{tookPart === 'withheld' ? words.invitedOnly(invited) : words.tookPart(tookPart, invited)}</Quiet>
      {units.length > 0 && (
        <SummaryTable
          label={words.table}
          columns={[words.columns.unit, words.columns.invited, words.columns.tookPart]}
          rows={units.map((unit) => ({
            key: unit.unit ?? '',
            cells: [
              unit.unit ?? words.noUnit,
              String(unit.invited),
              unit.tookPart === 'withheld' ? t.summary.withheldShort : String(unit.tookPart),
            ],
          }))}
        />
      )}
    </Panel>
  );
};
