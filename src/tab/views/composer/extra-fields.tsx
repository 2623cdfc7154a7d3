import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LETTER_LIMITS } from '../../../domain/letter/content.ts';
import { useTab } from '../../tab-context.ts';
import type { ContentProps } from './content-fields.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  pair: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  own: { alignSelf: 'flex-start' },
});

/** Up to four links, and a picture. */
export const ExtraFields = ({ content, change, wrong, picture: looked }: ContentProps) => {
  const styles = useStyles();
  const { t } = useTab();
  const { fields } = t.lettersAuthor.form;
  const words = t.tabComposer;
  const { links, picture } = content;
  const setLink = (at: number, part: Partial<(typeof links)[number]>) =>
    change({ ...content, links: links.map((link, index) => (index === at ? { ...link, ...part } : link)) });

  return (
    <Section title={words.parts.extras}>
      {links.map((link, index) => (
        <div key={String(index)} className={styles.pair}>
          <Field label={fields.linkTitle(index + 1)} validationMessage={wrong(`linkTitle${index}`)}>
            <Input name={`linkTitle${index}`} value={link.title} onChange={(_, { value }) => setLink(index, { title: value })} />
          </Field>
          <Field label={fields.linkUrl(index + 1)} hint={fields.urlHint} validationMessage={wrong(`linkUrl${index}`)}>
            <Input
              name={`linkUrl${index}`}
              type="url"
              placeholder="https://"
              value={link.url}
              onChange={(_, { value }) => setLink(index, { url: value })}
            />
          </Field>
          <Button
            className={styles.own}
            size="small"
            onClick={() => change({ ...content, links: links.filter((_, other) => other !== index) })}
          >
            {words.links.remove(index + 1)}
          </Button>
        </div>
      ))}
      {picture && (
        <div className={styles.pair}>
          <Field
            label={fields.pictureUrl}
            hint={looked.looking ? words.picture.looking : fields.urlHint}
            {...(wrong('pictureUrl') === null && looked.unchecked
              ? { validationState: 'warning', validationMessage: t.lettersAuthor.form.pictureUnchecked }
              : { validationMessage: wrong('pictureUrl') })}
          >
            <Input
              name="pictureUrl"
              type="url"
              placeholder="https://"
              value={picture.url}
              onChange={(_, { value }) => change({ ...content, picture: { ...picture, url: value } })}
            />
          </Field>
          <Field label={fields.pictureAlt} hint={fields.pictureAltHint} validationMessage={wrong('pictureAlt')}>
            <Input
              name="pictureAlt"
              value={picture.alt}
              onChange={(_, { value }) => change({ ...content, picture: { ...picture, alt: value } })}
            />
          </Field>
          <Button className={styles.own} size="small" onClick={() => change({ ...content, picture: null })}>
            {words.picture.remove}
          </Button>
        </div>
      )}
      <div>
        {links.length < LETTER_LIMITS.links && (
          <Button onClick={() => change({ ...content, links: [...links, { title: '', url: '' }] })}>{words.links.add}</Button>
        )}{' '}
        {!picture && <Button onClick={() => change({ ...content, picture: { url: '', alt: '' } })}>{words.picture.add}</Button>}
      </div>
    </Section>
  );
};
