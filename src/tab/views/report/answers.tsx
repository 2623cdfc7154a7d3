import { Text } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';
import { Refused } from '../states.tsx';

/** What the readers answered to the letter's question; in the order of the alphabet, as they came in tells too much. */
export const Answers = ({ letter, answers }: { letter: string; answers: number }) => {
  const { t } = useTab();
  return (
    <Section title={t.tabComposer.report.answers}>
      {answers === 0 ? <Text>{t.tabComposer.report.noAnswers}</Text> : <Given letter={letter} />}
    </Section>
  );
};

const Given = ({ letter }: { letter: string }) => {
  const page = usePageStyles();
  const { view, problem } = useView('letter-answers', { letter });
  if (problem) return <Refused told={problem} />;
  return (
    <ul className={page.list}>
      {view?.answers.map(({ name, unit, text }) => (
        <li key={`${name}${unit}${text}`} className={page.item}>
          <span className={page.words}>
            <Text className={page.asWritten}>{text}</Text>
            {name !== null && (
              <Text size={200} className={page.quiet}>
                {[name, unit].filter(Boolean).join(', ')}
              </Text>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};
