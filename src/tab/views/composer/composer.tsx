import { MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadView } from '../../../web/tab/api.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { AudienceFields } from './audience-fields.tsx';
import { ChannelFields } from './channel-fields.tsx';
import { usePageStyles, WIDE } from './composer-styles.ts';
import { ContentFields } from './content-fields.tsx';
import { useLetterForm } from './open-letter.ts';
import { Overtaken } from './overtaken.tsx';
import { PlainHelp } from './plain-help.tsx';
import { Preview } from './preview.tsx';
import { Seldom } from './seldom.tsx';
import { Steps } from './steps.tsx';
import { GoesAt } from './times.tsx';
import { useFaults } from './use-faults.ts';
import { usePicture } from './use-picture.ts';
import { usePreview } from './use-preview.ts';
import { useWriting } from './use-writing.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 580px)' },
  },
  beside: { [WIDE]: { position: 'sticky', top: tokens.spacingVerticalL } },
});

/** `write/*`: a letter is written, tried, scheduled, sent. */
export const Composer = ({ path: [, letter = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.writeLetters ? <Opened key={letter} letter={letter} /> : <Nowhere />;
};

const Opened = ({ letter }: { letter: string }) => {
  const { form, problem } = useLetterForm(letter);
  if (problem) return <Refused told={problem} />;
  return form ? <Desk form={form} /> : <Waiting />;
};

const Desk = ({ form }: { form: ReadView<'letter-form'> }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const writing = useWriting(form);
  const { draft, change } = writing;
  const shown = usePreview(form.letter, draft);
  const picture = usePicture(draft.content.picture?.url ?? '');
  const faults = useFaults([...(shown?.faults ?? []), ...picture.faults], draft);
  const ready = async () => faults.none((await picture.settled()).faults) && (await writing.save());
  return (
    <Page
      wide
      title={draft.content.heading.trim() || t.lettersAuthor.form.heading}
      back={{ href: hrefTo('write'), words: t.lettersAuthor.desk.buttons.toList }}
    >
      <Overtaken writing={writing} letter={form.letter} />
      {writing.desk && <GoesAt desk={writing.desk} />}
      {faults.told > 0 && (
        <MessageBar intent="error">
          <MessageBarBody>{t.lettersAuthor.form.faultCount(faults.told)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns}>
        <form
          className={page.column}
          ref={faults.form}
          onBlur={faults.leave}
          onSubmit={(event) => event.preventDefault()}
          noValidate
        >
          <ContentFields
            content={draft.content}
            change={(content) => change({ ...draft, content })}
            wrong={faults.wrong}
            picture={picture}
          />
          <AudienceFields
            audience={draft.audience}
            change={(audience) => change({ ...draft, audience })}
            choices={form.choices}
            recipients={shown?.recipients ?? form.recipients}
            wrong={faults.wrong('audience')}
          />
          <ChannelFields channels={draft.channels} change={(channels) => change({ ...draft, channels })} choices={form.choices} />
        </form>
        <div className={mergeClasses(page.column, styles.beside)}>
          <Preview card={shown?.card} empty={shown?.help.words === 0} />
          {shown && shown.help.words > 0 && <PlainHelp help={shown.help} />}
        </div>
      </div>
      {writing.gone === undefined && <Steps writing={writing} ready={ready} pictureUnchecked={picture.unchecked} />}
      {writing.desk && <Seldom desk={writing.desk} />}
    </Page>
  );
};
