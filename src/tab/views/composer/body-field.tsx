import { Button, Field, Label, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTab } from '../../tab-context.ts';
import { FormatIcon } from './format-icon.tsx';
import { type Chosen, type Format, format } from './mark-up.ts';

const FORMATS = ['bold', 'italic', 'list', 'link'] as const satisfies readonly Format[];
const keys: Readonly<Record<string, Format>> = { b: 'bold', i: 'italic', k: 'link' };

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', justifyContent: 'space-between' },
  bar: { margin: 0, padding: 0, border: 'none', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  format: { minWidth: 'auto' },
  area: { minHeight: '14rem' },
});

/** The body with a small bar for what Teams can show; the bar writes the signs, and can be left alone. */
export const BodyField = ({ body, change, wrong }: { body: string; change: (body: string) => void; wrong: string | null }) => {
  const styles = useStyles();
  const { t } = useTab();
  const { fields } = t.lettersAuthor.form;
  const words = t.tabComposer.format;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [next, setNext] = useState<Chosen>();

  // The choice is put back after the field has its new text.
  useLayoutEffect(() => {
    if (!next) return;
    area.current?.focus();
    area.current?.setSelectionRange(next.from, next.to);
  }, [next]);

  const apply = (how: Format) => {
    if (!area.current) return;
    const { value: text, selectionStart: from, selectionEnd: to } = area.current;
    const made = format(how, { text, from, to }, words.linkWords);
    change(made.text);
    setNext(made);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const how = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : undefined;
    if (!how) return;
    event.preventDefault();
    apply(how);
  };

  return (
    <div>
      <div className={styles.head}>
        <Label htmlFor={id} required>
          {fields.body}
        </Label>
        <fieldset className={styles.bar} aria-label={words.bar}>
          {FORMATS.map((how) => (
            <Button
              key={how}
              className={styles.format}
              appearance="subtle"
              size="small"
              icon={<FormatIcon of={how} />}
              onClick={() => apply(how)}
            >
              {words[how]}
            </Button>
          ))}
        </fieldset>
      </div>
      <Field hint={mergeClasses(fields.bodyHelp, words.keys)} validationMessage={wrong} required>
        <Textarea
          id={id}
          name="body"
          resize="vertical"
          textarea={{ ref: area, className: styles.area }}
          value={body}
          onChange={(_, { value }) => change(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
    </div>
  );
};
