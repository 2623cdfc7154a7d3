import { Field, Textarea } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';

/** The longest answer, question or input that is taken, in UTF-16 units: the inbox' and the letter's own limit. */
export const LONGEST = 4_000;

/** So many are left when the page begins to count. */
const NEAR = 500;

/** Where a reader writes. `fault` is what was wrong with what was sent. */
export const WritingBox = ({
  label,
  value,
  onChange,
  fault,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string | undefined;
}) => {
  const { t } = useTab();
  const words = t.tabArchive.letter;
  const left = LONGEST - value.length;
  const over = left < 0 ? words.over(-left) : undefined;
  return (
    <Field
      label={label}
      validationMessage={over ?? fault ?? null}
      validationState={over === undefined && fault === undefined ? 'none' : 'error'}
      hint={left >= 0 && left <= NEAR ? words.left(left) : null}
    >
      <Textarea
        value={value}
        placeholder={t.lettersReader.ask.placeholder}
        resize="vertical"
        rows={4}
        size="large"
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
};
