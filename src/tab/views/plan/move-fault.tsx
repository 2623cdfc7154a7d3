import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Refused } from '../states.tsx';
import { faultOf } from './arranged.ts';
import type { useMoves } from './use-moves.ts';

/** Why the last move was not made; or that others moved with it. */
export const MoveFault = ({ moves: { problem, fault, anew } }: { moves: ReturnType<typeof useMoves> }) => {
  const { t } = useTab();
  if (problem) return <Refused told={problem} />;
  if (fault)
    return (
      <MessageBar intent="error">
        <MessageBarBody>{faultOf(fault, t)}</MessageBarBody>
      </MessageBar>
    );
  return anew ? (
    <MessageBar intent="info">
      <MessageBarBody>{t.arrangeGroups.mixedAnew}</MessageBarBody>
    </MessageBar>
  ) : null;
};
