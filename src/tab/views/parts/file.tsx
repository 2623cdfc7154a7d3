import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommandInput } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Refused } from '../states.tsx';
import { Quiet } from './words.tsx';

/** Fetches files: `open` asks for a link that holds for ten minutes, and opens it. */
export const useFile = () => {
  const [url, setUrl] = useState<string>();
  const { run, busy, problem } = useCommand('file-link');
  const open = async (input: CommandInput<'file-link'>) => {
    const made = await run(input);
    setUrl(made?.url);
    if (made) window.open(made.url, '_blank', 'noopener');
  };
  return { url, busy, problem, open };
};

/** What came of it. The file opens by itself; where a new window is stopped the link is there. `words`: what the file is. */
export const FileFetched = ({ file: { url, problem }, words }: { file: ReturnType<typeof useFile>; words: string }) => {
  const { t } = useTab();
  return (
    <>
      {problem && <Refused told={problem} />}
      <div aria-live="polite">
        {url !== undefined && (
          <>
            <Quiet>{`${words}. ${t.lettersAuthor.file.valid}`}</Quiet>
            <Link href={url} target="_blank" rel="noopener noreferrer">
              {t.lettersAuthor.file.open}
            </Link>
          </>
        )}
      </div>
    </>
  );
};
