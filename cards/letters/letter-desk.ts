import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AudienceChoices, LetterDeskView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet, surface, title, wide } from '../parts.ts';
import { audienceLines } from './audience-lines.ts';
import { peopleWithRoom } from './fit.ts';
import { deskSending } from './letter-desk-sending.ts';
import { deskTest } from './letter-desk-test.ts';
import { changedLines } from './meanwhile-lines.ts';
import { plainLanguageLines } from './plain-language-lines.ts';

/** What lies beside the preview: who gets the letter, how it reads, and what can be done with it. */
export const letterDeskCard = (view: LetterDeskView, t: Texts): IAdaptiveCard =>
  draw(view, peopleWithRoom(view.choices.people, [], draw(view, [], t)), t);

const draw = (view: LetterDeskView, people: AudienceChoices['people'], t: Texts) => {
  const words = t.lettersAuthor.desk;
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(words.heading, 'card'),
      title(view.heading === '' ? words.untitled : view.heading),
      quiet(words.beside),
      ...notices(view, t),
      ...(view.asking === null ? [] : asks(view, t)),
      line(t.lettersAuthor.form.goesTo(view.recipients), { weight: 'Bolder', spacing: 'Medium' }),
      ...audienceLines(view.audience, view.choices.people, t),
      line(view.channels.length === 0 ? words.notInChannels : words.inChannels(view.channels.length), { spacing: 'Small' }),
      ...plainLanguageLines(view.help, t),
      ...(view.asking === null ? [...deskSending(view, t), ...deskTest(view, people, t), ...rarer(view, t)] : []),
    ],
  } satisfies IAdaptiveCard;
};

const notices = (view: LetterDeskView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk;
  const { notice: said, faults, held, sendAt, changed, pictureUnchecked } = view;
  const when = sendAt === null ? null : weekdayAndClock(sendAt, t.language);
  return [
    ...(changed === null ? [] : [changedLines(changed, t)]),
    ...(said === 'time-changed' ? [notice(words.notices['time-changed'])] : []),
    ...(pictureUnchecked ? [line(t.lettersAuthor.form.pictureUnchecked)] : []),
    ...(said === 'not-stored' ? [notice(words.notices['not-stored'])] : []),
    ...(held && when !== null ? [notice(faults.length > 0 ? words.heldWithFaults(when) : words.held(when))] : []),
    ...(faults.length > 0
      ? [
          surface(
            [
              line(words.mend, { weight: 'Bolder' }),
              ...faults.map((fault) => line(t.lettersAuthor.faults[fault], { spacing: 'Small' })),
            ],
            'warning',
          ),
        ]
      : []),
  ];
};

/** The second step, before what cannot be undone. */
const asks = ({ letter, asking, recipients, saves }: LetterDeskView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk;
  const data = { letter, saves };
  const wait = { title: words.buttons.wait, verb: 'show-desk', data };
  return asking === 'send'
    ? [
        surface(
          [
            line(words.askSend(recipients), { weight: 'Bolder' }),
            line(words.askSendMeans, { spacing: 'Small' }),
            ...buttons({ title: words.buttons.sendTo(recipients), verb: 'send-letter-now', data, style: 'positive' }, wait),
          ],
          'warning',
        ),
      ]
    : [
        surface(
          [
            line(words.askDelete, { weight: 'Bolder' }),
            ...buttons({ title: words.buttons.removeNow, verb: 'delete-letter-now', data, style: 'destructive' }, wait),
          ],
          'warning',
        ),
      ];
};

const rarer = ({ letter, saves }: LetterDeskView, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk.buttons;
  return [
    ...buttons(
      { title: words.template, verb: 'keep-template', data: { letter } },
      { title: words.copy, verb: 'copy-letter', data: { letter } },
    ),
    ...buttons({ title: words.remove, verb: 'delete-letter', data: { letter, saves } }, { title: words.toList, verb: 'letters' }),
  ];
};
