import { Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choosable } from '../../../app/views/planning/arrange-groups.ts';
import { useTab } from '../../tab-context.ts';
import { AskDialog } from '../composer/ask-dialog.tsx';
import { Quiet } from '../parts/words.tsx';
import { ChoiceList } from './choice-list.tsx';
import { mixOf } from './mix.ts';
import type { Ask } from './seat-menu.tsx';
import { found } from './seating.ts';
import { ToldLine } from './told-line.tsx';
import type { Arranging } from './use-arranging.ts';

const useStyles = makeStyles({ whole: { width: '100%', maxWidth: 'none' } });

/** Where one person is to go, or with whom: the same as by dragging, and what dragging cannot say. */
export const AskChange = ({
  ask,
  person,
  arranging: { view, people, busy, told, refused, make },
  onClose,
}: {
  ask: Ask;
  person: Choosable;
  arranging: Arranging;
  onClose: () => void;
}) => {
  const { t } = useTab();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const [empty, setEmpty] = useState(false);
  const name = person.name ?? t.shared.unknownPerson;
  const others = people.filter(({ id, group }) => id !== person.id && (ask !== 'swap' || group !== person.group));
  const some = words.trim() === '' ? others : found(others, words);
  const choose = (value: string) => {
    setEmpty(false);
    setChosen(value);
  };
  const save = async () => {
    if (chosen === '') return setEmpty(true);
    const where = ask === 'move' ? { toGroup: Number(chosen) } : { other: chosen };
    if (await make({ change: ask, person: person.id, ...where })) onClose();
  };
  const shared = { chosen, onChoose: choose };
  return (
    <AskDialog
      open
      title={t.tabGroups.ask[ask](name)}
      yes={t.arrangeGroups.save}
      no={t.arrangeGroups.cancel}
      busy={busy}
      onYes={() => void save()}
      onNo={onClose}
    >
      {view?.mode === 'mixed' && <Quiet>{t.arrangeGroups.means[ask]}</Quiet>}
      {ask === 'move' ? (
        <ChoiceList
          {...shared}
          label={t.tabGroups.toGroup}
          fault={empty ? t.tabGroups.chooseGroup : undefined}
          choices={(view?.groups ?? [])
            .filter(({ number }) => number !== person.group)
            .map(({ number, members }) => {
              const mix = mixOf(people.filter(({ group }) => group === number));
              const beside = `${t.shared.people(members.length)} · ${t.tabGroups.mix(mix.units, mix.kinds.length)}`;
              return { value: String(number), words: t.shared.group(number), beside };
            })}
        />
      ) : (
        <>
          <Field label={t.arrangeGroups.search}>
            <SearchBox className={styles.whole} value={words} onChange={(_, { value }) => setWords(value)} />
          </Field>
          {some.length === 0 && <Quiet>{t.arrangeGroups.nobodyFound}</Quiet>}
          <ChoiceList
            {...shared}
            label={t.tabGroups.withWhom}
            fault={empty ? t.arrangeGroups.faults['person-missing']() : undefined}
            choices={some.map((other) => ({
              value: other.id,
              words: other.name ?? t.shared.unknownPerson,
              beside: [t.shared.group(other.group), other.unit].filter(Boolean).join(' · '),
            }))}
          />
        </>
      )}
      <ToldLine told={told?.is === 'news' ? undefined : told} refused={refused} />
    </AskDialog>
  );
};
