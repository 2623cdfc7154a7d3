import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AudienceChoices, LetterFormView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Button, buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet, wide } from '../parts.ts';
import { cut, withoutControls, written } from '../person-text.ts';
import { faultLine } from './field.ts';
import { peopleWithRoom, roomBeside } from './fit.ts';
import { audienceFields } from './letter-form-audience.ts';
import { contentFields } from './letter-form-content.ts';
import { meanwhileLines } from './meanwhile-lines.ts';

/** What has to be measured before it is put on the card: the body, and as many people as then have room. */
interface Fitted {
  readonly body: string;
  readonly people: AudienceChoices['people'];
}

/**
 * The form of a letter, or of the correction of one that has been sent: then what it says alone. Faults stand at their fields; what
 * was written stands in them. A body of the longest that may be sent always comes back whole; people come while there is room.
 */
export const letterFormCard = (view: LetterFormView, t: Texts): IAdaptiveCard => {
  const written = withoutControls(view.draft.content.body);
  const body = cut(written, roomBeside(draw(view, { body: '', people: [] }, t)));
  const bare = draw(view, { body, people: [] }, t);
  return draw(view, { body, people: peopleWithRoom(view.choices.people, view.draft.audience.except, bare) }, t);
};

const draw = (view: LetterFormView, { body, people }: Fitted, t: Texts) => {
  const words = t.lettersAuthor.form;
  const { letter, draft, correcting } = view;
  const shortened = written(body) < written(withoutControls(draft.content.body));
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(correcting ? words.correct : words.heading, 'card'),
      ...notices(view, t),
      ...(correcting ? [quiet(words.correctMeans(view.recipients))] : []),
      ...(shortened ? [faultLine(words.cut)] : []),
      ...contentFields({ ...draft.content, body }, view, t),
      ...(correcting ? [] : audienceFields(view, people, t)),
      ...(correcting
        ? buttons(
            {
              title: words.buttons.saveCorrection,
              verb: 'send-correction',
              data: { letter, corrections: correcting.corrections },
              style: 'positive',
              inputs: true,
            },
            { title: words.buttons.cancel, verb: 'letter-report', data: { letter } },
          )
        : buttons(...writingButtons(view, t))),
    ],
  } satisfies IAdaptiveCard;
};

/** One who has been overtaken saves over the other's version by a button that says so, and by no other. */
const writingButtons = ({ letter, saves, meanwhile }: LetterFormView, t: Texts): readonly Button[] => {
  const words = t.lettersAuthor.form.buttons;
  const data = { letter, saves };
  const cancel: Button = { title: words.cancel, verb: 'letters' };
  return meanwhile === null
    ? [
        { title: words.preview, verb: 'preview-letter', data, style: 'positive', inputs: true },
        { title: words.save, verb: 'save-letter', data, inputs: true },
        cancel,
      ]
    : [
        { title: words.showSaved, verb: 'show-saved', data, style: 'positive', inputs: true },
        { title: words.saveMine, verb: 'save-letter', data, style: 'destructive', inputs: true },
        cancel,
      ];
};

const notices = ({ notice: said, faults, meanwhile }: LetterFormView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.form;
  const overtaken = said === 'became-sent' || said === 'became-deleted' || said === 'became-scheduled';
  return [
    ...(meanwhile === null ? [] : [meanwhileLines(meanwhile, t)]),
    ...(overtaken ? [notice(words.notices[said])] : []),
    ...(said === 'saved' ? [line(`✓ ${words.notices.saved}`, { weight: 'Bolder' })] : []),
    ...(said === 'template-saved' ? [line(`✓ ${words.notices['template-saved']}`, { weight: 'Bolder' })] : []),
    ...(said === 'not-stored' ? [notice(words.notices['not-stored'])] : []),
    ...(said === 'changed-meanwhile' ? [notice(t.lettersAuthor.refusals['letter-changed-meanwhile'])] : []),
    ...(faults.length > 0 ? [notice(words.faultCount(faults.length))] : []),
  ];
};
