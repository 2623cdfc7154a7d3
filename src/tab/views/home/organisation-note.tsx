import type { OrganisationNote as Note } from '../../../app/views/organisation-note.ts';
import { useTab } from '../../tab-context.ts';
import { Panel } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';

/** What should be mended in the organisation file. */
export const OrganisationNote = ({ note: { faults, faultCount, notInTeam, notInTeamCount } }: { note: Note }) => {
  const { t } = useTab();
  const words = t.organisation;
  return (
    <Panel title={words.heading}>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={words.fault(fault)}>{words.fault(fault)}</li>
          ))}
        </ul>
      )}
      {faultCount > faults.length && <Quiet>{words.moreFaults(faultCount - faults.length)}</Quiet>}
      {notInTeamCount > 0 && (
        <div>
          <p>{words.notInTeam(notInTeamCount)}</p>
          <ul>
            {notInTeam.map(({ name, unit }) => (
              <li key={`${name}/${unit}`}>
                {name} · {unit}
              </li>
            ))}
          </ul>
          {notInTeamCount > notInTeam.length && <Quiet>{t.shared.andMore(notInTeamCount - notInTeam.length)}</Quiet>}
        </div>
      )}
    </Panel>
  );
};
