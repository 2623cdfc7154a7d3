import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';

type Names = NonNullable<ReadView<'letter-report'>['names']>;
type Named = Names['unknown'][number];

/** Whom the letter did not reach and why, those of whom nothing is known, and those who have not acknowledged. Names for the director. */
export const NotReached = ({ report }: { report: ReadView<'letter-report'> }) => {
  const styles = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.report;
  const { names, refused, unknown, waiting } = report;
  return (
    <Section title={t.tabComposer.report.notReached}>
      {refused + unknown === 0 && <Text>{waiting > 0 ? words.waiting(waiting) : t.tabComposer.report.everybodyReached}</Text>}
      {!names && refused > 0 && <Text>{words.refused(refused)}</Text>}
      {!names && unknown > 0 && <Text>{words.unknown(unknown)}</Text>}
      {names && (
        <>
          {names.refused.length > 0 && (
            <ul className={styles.list}>
              {names.refused.map((person) => (
                <li key={`${person.name}${person.unit}`} className={styles.item}>
                  <Who person={person} why={t.delivery.why(person.code)} />
                </li>
              ))}
            </ul>
          )}
          <Accordion multiple collapsible>
            <Folded title={words.unknown(names.unknown.length)} people={names.unknown} />
            <Folded title={words.unacknowledged(names.unacknowledged.length)} people={names.unacknowledged} />
          </Accordion>
        </>
      )}
    </Section>
  );
};

const Folded = ({ title, people }: { title: string; people: readonly Named[] }) => {
  const styles = usePageStyles();
  if (people.length === 0) return null;
  return (
    <AccordionItem value={title}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={`${person.name}${person.unit}`} className={styles.item}>
              <Who person={person} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
};

const Who = ({ person: { name, unit }, why }: { person: Named; why?: string }) => {
  const styles = usePageStyles();
  const { t } = useTab();
  return (
    <span className={styles.words}>
      <Text weight="semibold">{name ?? t.tabComposer.report.nameless}</Text>
      <Text className={styles.quiet}>{[unit, why].filter(Boolean).join(' · ')}</Text>
    </span>
  );
};
