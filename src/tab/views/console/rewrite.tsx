import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Writing } from './writing.tsx';

/** The round's question, to be written anew before it starts. */
export const Rewrite = ({ view, onDone }: { view: ControlCardView; onDone: () => void }) => {
  const { t } = useTab();
  const { workshop, round, question, rewrites } = view;
  const { run, busy, problem } = useCommand('rewrite-question');
  return (
    <Writing
      label={t.control.question}
      place={`question/${workshop}/${round}`}
      initial={question}
      words={t.control.buttons.save}
      busy={busy}
      problem={problem}
      send={async (typed) => (await run({ workshop, round, question: typed, rewrites })) !== undefined}
      onDone={onDone}
    />
  );
};
