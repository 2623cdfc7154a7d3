import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { LETTER_LIMITS, type LetterContent } from '../../../domain/letter/content.ts';
import { useTab } from '../../tab-context.ts';
import { BodyField } from './body-field.tsx';
import { ExtraFields } from './extra-fields.tsx';
import type { FieldName } from './faults.ts';
import { Section } from './section.tsx';
import type { Picture } from './use-picture.ts';

export interface ContentProps {
  readonly content: LetterContent;
  readonly change: (content: LetterContent) => void;
  /** What is wrong at a field, in words. */
  readonly wrong: (field: FieldName) => string | null;
  readonly picture: Pick<Picture, 'looking' | 'unchecked'>;
}

/** What stands in the letter. */
export const ContentFields = ({ content, change, wrong, picture }: ContentProps) => {
  const { t } = useTab();
  const { fields } = t.lettersAuthor.form;
  const words = t.tabComposer;
  return (
    <>
      <Section title={words.parts.text}>
        <Field label={fields.heading} validationMessage={wrong('heading')} required>
          <Input
            name="heading"
            size="large"
            value={content.heading}
            onChange={(_, { value }) => change({ ...content, heading: value })}
          />
        </Field>
        <Field
          label={fields.lead}
          hint={`${fields.leadHint}. ${words.ofLimit(content.lead.length, LETTER_LIMITS.lead)}.`}
          validationMessage={wrong('lead')}
        >
          <Textarea
            name="lead"
            rows={3}
            resize="vertical"
            value={content.lead}
            onChange={(_, { value }) => change({ ...content, lead: value })}
          />
        </Field>
        <BodyField body={content.body} change={(body) => change({ ...content, body })} wrong={wrong('body')} />
        <Field label={fields.ask} hint={fields.askHint} validationMessage={wrong('ask')}>
          <Input name="ask" value={content.ask} onChange={(_, { value }) => change({ ...content, ask: value })} />
        </Field>
      </Section>
      <Section title={words.parts.reply}>
        <Field label={fields.question} hint={fields.questionHint} validationMessage={wrong('question')}>
          <Input name="question" value={content.question} onChange={(_, { value }) => change({ ...content, question: value })} />
        </Field>
        <Checkbox
          label={fields.anonymous}
          checked={content.anonymous}
          onChange={(_, { checked }) => change({ ...content, anonymous: checked === true })}
        />
      </Section>
      <ExtraFields content={content} change={change} wrong={wrong} picture={picture} />
    </>
  );
};
