import { Button, Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { weekdayAndClock } from '../../../texts/weekday.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';

type Settings = ReadView<'desk-settings'>;

/** What is proposed to one who has no slot: the product's own example. */
const FRIDAY = { weekday: 5, time: '13:00', skipHolidays: true } as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  narrow: { width: '12rem', maxWidth: '100%' },
});

/** The weekly time: how it is, when it comes next, and another. */
export const SlotPanel = ({ view: { slot, nextSlot } }: { view: Settings }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.settings;
  const saving = useCommand('save-slot');
  const [written, setWritten] = useState<NonNullable<Settings['slot']>>();
  const [fault, setFault] = useState<string | null>(null);
  const form = written ?? slot ?? FRIDAY;
  const write = (part: Partial<typeof form>) => {
    setWritten({ ...form, ...part });
    setFault(null);
  };
  const put = async (next: Settings['slot']) => {
    const after = await saving.run({ slot: next });
    if (!after) return;
    setFault(after.timeFault);
    if (after.timeFault === null) setWritten(undefined);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void put(form);
  };
  const faults: Readonly<Record<string, string>> = t.lettersAuthor.desk.timeFaults;
  return (
    <Panel title={words.slot}>
      <div role="status">
        <Text weight="semibold" block>
          {slot === null
            ? words.noSlot
            : `${words.everyWeek(slot.weekday, slot.time)}, ${slot.skipHolidays ? words.notOnHolidays : words.alsoOnHolidays}`}
        </Text>
        {nextSlot !== null && <Text>{words.nextTime(weekdayAndClock(nextSlot, t.language))}</Text>}
      </div>
      <Quiet>{words.slotMeans}</Quiet>
      <form className={styles.form} onSubmit={save} noValidate>
        <div className={styles.fields}>
          <Field label={words.weekday} className={styles.narrow}>
            <Select value={String(form.weekday)} onChange={(_, { value }) => write({ weekday: Number(value) })}>
              {words.weekdays.map((name, index) => (
                <option key={name} value={String(index + 1)}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.time} className={styles.narrow} validationMessage={fault === null ? null : (faults[fault] ?? null)}>
            <Input type="time" value={form.time} onChange={(_, { value }) => write({ time: value })} />
          </Field>
        </div>
        <Checkbox
          label={words.skipHolidays}
          checked={form.skipHolidays}
          onChange={(_, { checked }) => write({ skipHolidays: checked === true })}
        />
        {saving.problem && <Refused told={saving.problem} />}
        <Row>
          <Button type="submit" appearance="primary" disabledFocusable={saving.busy}>
            {words.buttons.saveSlot}
          </Button>
          {slot !== null && (
            <Button disabledFocusable={saving.busy} onClick={() => void put(null)}>
              {words.buttons.removeSlot}
            </Button>
          )}
        </Row>
      </form>
    </Panel>
  );
};
