import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type TemplateId, templateIds } from '../../../domain/workshop/templates.ts';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Quiet } from '../parts/words.tsx';

const useStyles = makeStyles({
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  name: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
  questions: { display: 'grid', gap: tokens.spacingVerticalM },
});

/** The templates, and the questions of the one that is chosen. */
export const TemplateChoice = ({ chosen, onChoose }: { chosen: TemplateId; onChoose: (id: TemplateId) => void }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.tabConsole.plan;
  const choose = (value: string) => {
    const id = templateIds.find((one) => one === value);
    if (id) onChoose(id);
  };
  return (
    <>
      <Field label={t.newWorkshop.template} size="large">
        <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
          {templateIds.map((id) => (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  <span className={styles.name}>{t.templates[id].title}</span>
                  <span className={styles.about}>
                    {t.templates[id].description} {words.rounds(t.templates[id].rounds.length)}.
                  </span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.questions}>
        <Heading level={2} className={styles.title}>
          {words.questions}
        </Heading>
        <ol className={styles.list}>
          {t.templates[chosen].rounds.map(({ heading, question }) => (
            <li key={heading}>
              <strong>{heading}.</strong> {question}
            </li>
          ))}
        </ol>
        <Quiet>{words.canRewrite}</Quiet>
      </div>
    </>
  );
};
