import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AskFormView } from '../../src/app/views/letters/post-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, line, notice, quiet } from '../parts.ts';
import { personText } from '../person-text.ts';
import { postInput } from './post-input.ts';

/** The form for a question or input, with or without a name where the letter allows it. */
export const askForm = (view: AskFormView, t: Texts) => {
  const { post, secret, kind, letter, letterHeading } = view;
  const words = t.lettersReader.ask;
  const data = { post, secret, kind, ...(letter !== null && { letter }) };
  return {
    ...frame(t),
    body: [
      heading(words.heading[kind], 'card'),
      ...(letterHeading === null
        ? []
        : [personText(t.lettersReader.published.about(letterHeading), { isSubtle: true }, { spacing: 'Small' })]),
      line(words.what[kind], { spacing: 'Small' }),
      ...(view.notice === null ? [] : [notice(words.notices[view.notice])]),
      ...postInput(kind, view.draft, t),
      ...name(view, t),
      ...buttons(
        { title: words.send, verb: 'send-post', data, style: 'positive', inputs: true },
        letter === null ? { title: t.shared.toHome, verb: 'home' } : { title: words.back, verb: 'show-letter', data: { letter } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const name = ({ anonymous, withoutName }: AskFormView, t: Texts): CardElementArray => {
  const words = t.lettersReader.ask;
  if (!anonymous) return [quiet(words.withName)];
  return [
    {
      type: 'Input.Toggle',
      id: 'without-name',
      title: words.withoutName,
      value: String(withoutName),
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
      spacing: 'Medium',
    },
    quiet(words.withoutNameMeans),
  ];
};
