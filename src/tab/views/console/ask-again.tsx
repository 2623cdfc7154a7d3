import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Writing } from './writing.tsx';

/** The proposal, to be changed and asked about again in a round of its own. `drafts` as the page showed it. */
export const AskAgain = ({ view, drafts, onDone }: { view: ControlCardView; drafts: number; onDone: () => void }) => {
  const { t } = useTab();
  const { workshop, round, question } = view;
  const { run, busy, problem } = useCommand('ask-again');
  return (
    <Writing
      label={t.control.proposal}
      place={`proposal/${workshop}/${round}`}
      initial={question}
      words={t.control.buttons.sendAgain}
      busy={busy}
      problem={problem}
      send={async (proposal) => (await run({ workshop, round, proposal, drafts })) !== undefined}
      onDone={onDone}
    />
  );
};
