import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { dayAndClock } from '../../../texts/time.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { usePageStyles } from '../composer/composer-styles.ts';

type Post = ReadView<'inbox'>['posts'][number];

const useStyles = makeStyles({
  head: { gap: tokens.spacingVerticalXS },
  beside: { flex: '1 1 18rem' },
  brief: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

const colours = {
  received: 'important',
  taken: 'brand',
  answered: 'success',
  'passed-on': 'informative',
  declined: 'subtle',
} as const;

/** Who asked what when, and what has become of it. `brief`: the beginning of it, in a list. */
export const PostHead = ({ post, brief = false }: { post: Post; brief?: boolean }) => {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { asker, kind, at, fate, text, upvotes, merged, published, letterHeading } = post;
  const facts = [
    words.kinds[kind],
    asker ? [asker.name, asker.unit].filter(Boolean).join(', ') : words.someone,
    dayAndClock(at, t.language),
  ];
  const more = [
    ...(letterHeading === null ? [] : [`${words.aboutLetter} ${letterHeading}`]),
    ...(published ? [words.published] : []),
    ...(upvotes > 0 ? [words.upvotes(upvotes)] : []),
    ...(merged > 0 ? [words.merged(merged)] : []),
  ];
  return (
    <div className={mergeClasses(page.words, styles.head, brief && styles.beside)}>
      <div className={page.row}>
        <Badge appearance="tint" color={colours[fate.is]}>
          {words.fates[fate.is]}
        </Badge>
        <Text size={200} className={page.quiet}>
          {facts.join(' · ')}
        </Text>
      </div>
      <Text className={brief ? styles.brief : page.asWritten} size={brief ? 300 : 400}>
        {text}
      </Text>
      {more.length > 0 && (
        <Text size={200} className={page.quiet}>
          {more.join(' · ')}
        </Text>
      )}
    </div>
  );
};
