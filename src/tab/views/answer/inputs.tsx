import type { Question } from '../../../domain/questions/questions.ts';
import { CheckInput } from './check.tsx';
import { ChoiceInput } from './choice.tsx';
import { ConsentInput } from './consent.tsx';
import type { KindProps } from './kind.ts';
import { NumberInput } from './number.tsx';
import { RankingInput } from './ranking.tsx';
import { ScaleInput } from './scale.tsx';
import { TextInput } from './text.tsx';
import { VoteInput } from './vote.tsx';

/** The inputs that a question asks for. */
export const AnswerInputs = ({ question, ...more }: Omit<KindProps, 'question'> & { question: Question }) => {
  switch (question.kind) {
    case 'text':
      return <TextInput question={question} {...more} />;
    case 'choice':
      return <ChoiceInput question={question} {...more} />;
    case 'scale':
      return <ScaleInput question={question} {...more} />;
    case 'ranking':
      return <RankingInput question={question} {...more} />;
    case 'number':
      return <NumberInput question={question} {...more} />;
    case 'check':
      return <CheckInput question={question} {...more} />;
    case 'vote':
      return <VoteInput question={question} {...more} />;
    case 'consent':
      return <ConsentInput question={question} {...more} />;
  }
};
