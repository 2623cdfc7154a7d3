import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet } from '../parts/words.tsx';

/** What kind of round it is: whose answers, who may know whose they are, and what it builds on. */
export const RoundFacts = ({ view }: { view: ControlCardView }) => {
  const { t } = useTab();
  const { sitting, kind, names, buildsOn, usedBy, lacksThemes, ended } = view;
  const words = t.control;
  return (
    <>
      <Quiet>{[words.kind[kind], words.answers[sitting], words.names[names]].join(' ')}</Quiet>
      {buildsOn !== null && <Quiet>{words.buildsOn(buildsOn)}</Quiet>}
      {usedBy !== null && !ended && <Quiet>{words.usedBy(usedBy)}</Quiet>}
      {lacksThemes && !ended && (
        <MessageBar intent="warning">
          <MessageBarBody>{t.refusals['no-themes']}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
