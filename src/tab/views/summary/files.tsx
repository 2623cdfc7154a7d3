import { Button } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { FileFetched, useFile } from '../parts/file.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';

const kinds = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

/** The summary as a file. */
export const Files = ({ workshop }: { workshop: string }) => {
  const { t } = useTab();
  const file = useFile();
  const words = t.summaryCard;
  return (
    <Panel title={words.files}>
      <Quiet>{words.filesMean}</Quiet>
      <Row>
        {kinds.map((kind) => (
          <Button
            key={kind}
            disabledFocusable={file.busy}
            onClick={() => void file.open({ what: `summary.${kind}`, id: workshop })}
          >
            {words.kinds[kind]}
          </Button>
        ))}
      </Row>
      <FileFetched file={file} words={words.file} />
    </Panel>
  );
};
