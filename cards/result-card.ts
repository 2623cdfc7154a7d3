import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { GroupAnswers, ResultCardView } from '../src/app/views/result-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { buttons } from './buttons.ts';
import { frame, heading, line, question, quiet, surface, title, wide } from './parts.ts';
import { personText } from './person-text.ts';
import { progressBar } from './progress.ts';

/**
 * What everybody said in a round, by group and without names. As a `preview` it is the facilitator's alone, and leads back to the
 * control card.
 */
export const resultCard = (view: ResultCardView, t: Texts) => {
  const { workshop, round, rounds, page, pages, answersPer, answered, asked, preview } = view;
  const verb = preview ? 'peek-result' : 'result-page';
  return {
    ...frame(t),
    ...wide,
    body: [
      heading(t.result.heading(round, rounds), 'card'),
      ...(preview ? [line(t.result.onlyYou, { spacing: 'Small' })] : []),
      title(view.title),
      ...question(view.question, view.heading),
      line(t.result.answered[answersPer](answered, asked), { size: 'Large', weight: 'Bolder', spacing: 'Medium' }),
      progressBar(answered, asked, t),
      ...(view.groups.length === 0 ? [line(t.result.none, { spacing: 'Medium' })] : []),
      ...view.groups.map((group) => groupAnswers(group, t)),
      ...(pages > 1 ? [quiet(t.shared.page(page, pages))] : []),
      ...buttons(
        page > 1 && { title: t.shared.previous, verb, data: { workshop, round, page: page - 1 } },
        page < pages && { title: t.shared.showMore, verb, data: { workshop, round, page: page + 1 } },
        preview && { title: t.result.back, verb: 'show-control', data: { workshop } },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const groupAnswers = ({ number, texts, goesOn }: GroupAnswers, t: Texts) => {
  const answers: CardElementArray = texts.map((text, index) =>
    personText(text, {}, index === 0 ? { spacing: 'Small' } : { separator: true }),
  );
  return surface([heading(t.shared.group(number)), ...answers, ...(goesOn ? [quiet(t.result.goesOn(number))] : [])]);
};
