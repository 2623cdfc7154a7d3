import { Button, Text } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';
import { Refused } from '../states.tsx';

type Report = ReadView<'letter-report'>;

/** Channels where the letter is not posted, or perhaps not: why, and once more. */
export const Channels = ({ report }: { report: Report }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.report;
  const { run, busy, problem } = useCommand('resend-letter');
  const { letter, again, channels, maySend, phase } = report;
  if (channels.failed.length === 0) return null;
  const why = ({ is, code }: Report['channels']['failed'][number]): string =>
    is === 'refused' ? words.channel.refused(code ?? '') : words.channel[is];
  return (
    <Section title={words.channel.heading}>
      <ul className={page.list}>
        {channels.failed.map((channel) => (
          <li key={channel.id} className={page.item}>
            <span className={page.words}>
              <Text weight="semibold">{nameOf(channel, t)}</Text>
              <Text className={page.quiet}>{why(channel)}</Text>
            </span>
            {maySend && phase !== 'sending' && (
              <Button
                disabledFocusable={busy}
                onClick={() => void run({ letter, group: 'channels', number: again.number, channel: channel.id })}
              >
                {words.buttons.channel}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && <Refused told={problem} />}
    </Section>
  );
};

/** Teams leaves the general channel without a name. */
const nameOf = (
  { name, general }: Report['stale']['channels'][number],
  { lettersAuthor }: ReturnType<typeof useTab>['t'],
): string => name ?? (general ? lettersAuthor.form.general : lettersAuthor.report.channel.unnamed);

/** Where a correction, or a taking away, did not get through. */
export const Stale = ({ report }: { report: Report }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.report.stale;
  const { run, busy, problem } = useCommand('retry-letter');
  const { letter, stale, phase, maySend } = report;
  if (stale.people + stale.channels.length === 0) return null;
  const how = phase === 'recalled' ? 'recalled' : 'corrected';
  return (
    <Section title={words.heading[how]}>
      {stale.people > 0 && <Text>{words.people[how](stale.people)}</Text>}
      {stale.channels.length > 0 && (
        <Text>{`${words.channels[how]} ${stale.channels.map((channel) => nameOf(channel, t)).join(', ')}`}</Text>
      )}
      {problem && <Refused told={problem} />}
      {maySend && (
        <div className={page.row}>
          <Button disabledFocusable={busy} onClick={() => void run({ letter, retries: stale.retries })}>
            {words.again[how]}
          </Button>
        </div>
      )}
    </Section>
  );
};
