import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

const kinds = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

/** The summary as a file. It opens by itself; where a new window is stopped the link is there. */
export const Files = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const [url, setUrl] = useState<string>();
  const { run, busy, problem } = useCommand('file-link');
  const words = t.summaryCard;
  const open = async (kind: (typeof kinds)[number]) => {
    const made = await run({ what: `summary.${kind}`, id: workshop });
    setUrl(made?.url);
    if (made) window.open(made.url, '_blank', 'noopener');
  };
  return (
    <Panel title={words.files}>
      <Quiet>{words.filesMean}</Quiet>
      <Row>
        {kinds.map((kind) => (
          <Button key={kind} disabledFocusable={busy} onClick={() => void open(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </Row>
      {problem && <Refused told={problem} />}
      <div aria-live="polite">
        {url !== undefined && (
          <>
            <Quiet>{`${words.file}. ${t.lettersAuthor.file.valid}`}</Quiet>
            <Link href={url} target="_blank" rel="noopener noreferrer">
              {t.lettersAuthor.file.open}
            </Link>
          </>
        )}
      </div>
    </Panel>
  );
};
