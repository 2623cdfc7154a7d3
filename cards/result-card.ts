import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ResultCardView } from '../src/app/views/result-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, line, question, quiet, title, wide } from './parts.ts';
import { progressBar } from './progress.ts';
import { resultBody } from './results/body.ts';
import { comparedLines } from './results/compared.ts';

/**
 * What everybody said in a round. As a `preview` it is the facilitator's alone, and leads back to the control card.
 */
export const resultCard = (view: ResultCardView, t: Texts) => {
  const { workshop, round, rounds, page, pages, answersPer, answered, asked, preview } = view;
  const verb = preview ? 'peek-result' : 'result-page';
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(t.result.heading(round, rounds), 'card'),
      ...(preview ? [line(view.names === 'facilitator' ? t.result.onlyYouNames : t.result.onlyYou, { spacing: 'Small' })] : []),
      title(view.title),
      ...question(view.question, view.heading),
      line(t.result.answered[answersPer](answered, asked), { size: 'Large', weight: 'Bolder', spacing: 'Medium' }),
      progressBar(answered, asked, t),
      ...remarks(view, t),
      ...resultBody(view, t),
      ...(view.compared ? comparedLines(view.compared, t) : []),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb, data: { workshop, round, page: page - 1 } },
        page < pages && { title: t.shared.showMore, verb, data: { workshop, round, page: page + 1 } },
        preview && { title: t.decisions.make, verb: 'new-resolution', data: { workshop, round } },
        preview && { title: t.result.back, verb: 'show-control', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

/** How many of the answers there is something to say about. */
const remarks = ({ remarks: { typedIn, late, hidden }, preview }: ResultCardView, t: Texts): CardElementArray => {
  const words = t.summary.round;
  return [
    ...(typedIn > 0 ? [quiet(words.typedIn(typedIn))] : []),
    ...(late > 0 ? [quiet(words.late(late))] : []),
    ...(hidden > 0 && preview ? [quiet(words.hidden(hidden))] : []),
  ];
};
