import type { Question, Response } from '../../../domain/questions/questions.ts';
import { numberIn } from '../../../texts/numbers.ts';
import type { Texts } from '../../../texts/texts.ts';
import { useTab } from '../../tab-context.ts';
import { Written } from '../parts/words.tsx';

/** An answer in words, whatever was asked for. What it chose and is no longer there is left out. */
export const InWords = ({ question, response }: { question: Question; response: Response }) => {
  const { t } = useTab();
  return <Written>{linesOf(question, response, t).join('\n')}</Written>;
};

const linesOf = (question: Question, response: Response, t: Texts): readonly string[] => {
  const words = t.answer.inputs;
  switch (response.kind) {
    case 'text':
      return [response.text];
    case 'choice':
      return response.chosen.map((id) => option(question, id));
    case 'scale':
      return [words.scale.chosen(response.score), ...ends(question, t)];
    case 'ranking':
      return response.ranked.map((id, index) => `${index + 1}. ${option(question, id)}`);
    case 'number':
      return [`${numberIn(t.language)(response.number)} ${question.kind === 'number' ? (question.unit ?? '') : ''}`.trim()];
    case 'check':
      return [words.scale.chosen(response.score), response.word, ...ends(question, t)];
    case 'vote':
      return question.kind === 'vote'
        ? question.themes.flatMap(({ id, name }) =>
            response.dots[id] ? [`${name} · ${words.vote.dots(response.dots[id])}`] : [],
          )
        : [];
    case 'consent':
      return [
        words.consent.stances[response.stance],
        ...(response.reason === '' ? [] : [words.consent.because, response.reason]),
      ];
  }
};

const option = (question: Question, id: string): string =>
  question.kind === 'choice' || question.kind === 'ranking' ? (question.options.find((one) => one.id === id)?.text ?? '') : '';

const ends = (question: Question, t: Texts): readonly string[] =>
  question.kind === 'scale' || question.kind === 'check'
    ? [t.answer.inputs.scale.ends(question.lowLabel, question.highLabel)]
    : [];
