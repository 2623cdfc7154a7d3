import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Refused } from '../states.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { usePageStyles } from './composer-styles.ts';
import { beginLetter } from './open-letter.ts';

/** What is done seldom with a draft that is saved: kept as the template, copied, deleted. */
export const Seldom = ({ desk }: { desk: ReadView<'letter-desk'> }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.desk;
  const { letter } = desk;
  const template = useCommand('keep-template');
  const copying = useCommand('copy-letter');
  const removing = useCommand('delete-letter');
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const keep = async () => setKept((await template.run({ letter })) !== undefined);
  const copy = async () => {
    const form = await copying.run({ letter });
    if (form) goTo('write', beginLetter(form));
  };
  const remove = async () => {
    if (await removing.run({ letter, saves: desk.saves })) goTo('write');
  };
  const problem = template.problem ?? copying.problem;
  return (
    <div className={page.row}>
      <Button appearance="subtle" disabledFocusable={template.busy} onClick={() => void keep()}>
        {words.buttons.template}
      </Button>
      <Button appearance="subtle" disabledFocusable={copying.busy} onClick={() => void copy()}>
        {words.buttons.copy}
      </Button>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {words.buttons.remove}
      </Button>
      <Text role="status">{kept ? t.lettersAuthor.form.notices['template-saved'] : ''}</Text>
      {problem && <Refused told={problem} />}
      <AskDialog
        open={asking}
        title={words.buttons.remove}
        yes={words.buttons.removeNow}
        no={words.buttons.wait}
        busy={removing.busy}
        problem={removing.problem}
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      >
        <Text>{words.askDelete}</Text>
      </AskDialog>
    </div>
  );
};
