import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';
import { unheardNow } from './words.ts';

/** The kinds of unit that are heard less than their share, while more of them can still be asked. */
export const Unheard = ({ view, closing = false }: { view: ControlCardView; closing?: boolean }) => {
  const { t } = useTab();
  const kinds = unheardNow(view, closing);
  if (kinds.length === 0) return null;
  return (
    <div>
      <Quiet>{t.control.unheard}</Quiet>
      {kinds.map(({ kind, heardIn, groups }) => (
        <Quiet key={kind}>
          <strong>{kind}</strong> {t.control.heardIn(heardIn, groups)}
        </Quiet>
      ))}
    </div>
  );
};
