import type { CardElementArray } from '@microsoft/teams.cards';
import type { Option } from '../src/domain/questions/choice.ts';
import type { Question, Response } from '../src/domain/questions/questions.ts';
import { numberIn } from '../src/texts/numbers.ts';
import type { Texts } from '../src/texts/texts.ts';
import { line } from './parts.ts';
import { personText, run, runs } from './person-text.ts';

/** An answer in words, whatever was asked for. What it chose and is no longer there is left out. */
export const answerInWords = (question: Question, response: Response, t: Texts): CardElementArray => {
  const words = t.answer.inputs;
  switch (response.kind) {
    case 'text':
      return [personText(response.text)];
    case 'choice':
      return response.chosen
        .flatMap((id) => optionOf(question, id))
        .map(({ text }) => personText(text, {}, { spacing: 'Small' }));
    case 'scale':
      return [line(words.scale.chosen(response.score)), ...ends(question, t)];
    case 'ranking':
      return response.ranked.flatMap((id, place) => optionOf(question, id).map(({ text }) => ranked(place + 1, text)));
    case 'number': {
      const unit = question.kind === 'number' && question.unit ? ` ${question.unit}` : '';
      return [personText(`${numberIn(t.language)(response.number)}${unit}`)];
    }
    case 'check':
      return [line(words.scale.chosen(response.score)), personText(response.word), ...ends(question, t)];
    case 'vote':
      return dots(question, response.dots, t);
    case 'consent':
      return [
        line(words.consent.stances[response.stance]),
        ...(response.reason === '' ? [] : [line(words.consent.because, { isSubtle: true }), personText(response.reason)]),
      ];
  }
};

const optionOf = (question: Question, id: string): readonly Option[] =>
  question.kind === 'choice' || question.kind === 'ranking' ? question.options.filter((option) => option.id === id) : [];

const ranked = (place: number, text: string) => runs([run(`${place}. `, { weight: 'Bolder' }), run(text)], { spacing: 'Small' });

const ends = (question: Question, t: Texts): CardElementArray => {
  if (question.kind !== 'scale' && question.kind !== 'check') return [];
  const { lowLabel, highLabel } = question;
  return [personText(t.answer.inputs.scale.ends(lowLabel, highLabel), { isSubtle: true, size: 'Small' }, { spacing: 'Small' })];
};

const dots = (question: Question, given: Readonly<Record<string, number>>, t: Texts): CardElementArray =>
  question.kind === 'vote'
    ? question.themes
        .filter(({ id }) => (given[id] ?? 0) > 0)
        .map(({ id, name }) =>
          runs([run(name), run(` · ${t.answer.inputs.vote.dots(given[id] ?? 0)}`, { weight: 'Bolder' })], { spacing: 'Small' }),
        )
    : [];
