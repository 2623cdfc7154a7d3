import type { FateView, MyPostView } from '../../../app/views/letters/post-cards.ts';
import type { Texts } from '../../../texts/texts.ts';
import { dayAndClock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { Quiet, Written } from '../parts/words.tsx';

/** A word or two for what has become of a question. */
export const fateWords = (fate: FateView, t: Texts): string => {
  const words = t.lettersReader.post.fate;
  switch (fate.is) {
    case 'received':
    case 'taken':
      return words[fate.is];
    case 'answered':
    case 'passed-on':
    case 'declined':
      return words[fate.is](dayAndClock(fate.at, t.language));
  }
};

/** What has become of a question, whole: the answer, whom it went to, or why not. */
export const Fate = ({ fate, kind }: Pick<MyPostView, 'fate' | 'kind'>) => {
  const { t } = useTab();
  const words = t.lettersReader.post;
  switch (fate.is) {
    case 'received':
      return null;
    case 'taken':
      return <Quiet>{words.taken[kind]}</Quiet>;
    case 'answered':
      return <Said label={t.lettersReader.published.answer} text={fate.text} />;
    case 'passed-on':
      return <Said label={words.passedOnTo[kind]} text={fate.to} />;
    case 'declined':
      return <Said label={words.why} text={fate.why} />;
  }
};

const Said = ({ label, text }: { label: string; text: string }) => (
  <div>
    <strong>{label}</strong>
    <Written>{text}</Written>
  </div>
);
