import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import { type FormEvent, useEffect, useState } from 'react';
import { dayOnly } from '../../../texts/weekday.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useRead } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { PersonField } from '../parts/person-field.tsx';
import { Refused, Waiting } from '../states.tsx';

type View = ReadView<'deputy'>;

const useStyles = makeStyles({
  form: { display: 'contents' },
  short: { maxWidth: '14rem' },
});

/** `deputy`: who gets my letters while I am away, and until when. */
export const Deputy = () => {
  const { t } = useTab();
  const { view, problem, read } = useRead('deputy');
  useEffect(() => {
    const leaving = new AbortController();
    void read({}, leaving.signal);
    return () => leaving.abort();
  }, [read]);
  const words = t.lettersReader.deputy;
  if (!view && !problem) return <Waiting />;
  return (
    <Page title={words.heading} lead={words.what} back={{ href: hrefTo(), words: t.tabManager.home }}>
      {view ? <Named first={view} /> : problem && <Refused told={problem} />}
    </Page>
  );
};

const Named = ({ first }: { first: View }) => {
  const styles = useStyles();
  const { t } = useTab();
  const [view, setView] = useState(first);
  const [deputy, setDeputy] = useState('');
  const [until, setUntil] = useState(first.until);
  const naming = useCommand('name-deputy');
  const removing = useCommand('remove-deputy');
  const words = t.lettersReader.deputy;
  const { fault } = view;
  const atPerson = fault === 'no-deputy' || fault === 'not-yourself';
  const busy = naming.busy || removing.busy;
  const seen = (after: View | undefined) => {
    if (!after) return;
    setView(after);
    if (after.fault !== null) return;
    setDeputy('');
    setUntil('');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    seen(await naming.run({ deputy, until }));
  };
  const problem = naming.problem ?? removing.problem;
  return (
    <Panel>
      <Text weight="semibold" role="status">
        {view.deputy === null ? words.none : words.now(view.deputy.name, dayOnly(view.deputy.until, t.language))}
      </Text>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <PersonField
          label={words.person}
          people={view.people}
          chosen={deputy}
          change={setDeputy}
          fault={fault !== null && atPerson ? words.faults[fault] : null}
        />
        <Field
          label={words.until}
          className={styles.short}
          validationMessage={fault !== null && !atPerson ? words.faults[fault] : null}
        >
          <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
        {problem && <Refused told={problem} />}
        <Row>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {words.save}
          </Button>
          {view.deputy !== null && (
            <Button disabledFocusable={busy} onClick={() => void removing.run({}).then(seen)}>
              {words.remove}
            </Button>
          )}
        </Row>
      </form>
    </Panel>
  );
};
