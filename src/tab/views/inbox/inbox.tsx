import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadInput } from '../../../web/tab/api.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { Filters } from './filters.tsx';
import { PostHead } from './post-head.tsx';

export type Choice = Required<Omit<ReadInput<'inbox'>, 'page'>> & { readonly page: number };

const EVERYTHING: Choice = { state: 'all', unit: '', letter: '', page: 1 };

/** `inbox`: what people have asked and suggested, the newest first. */
export const Inbox = () => {
  const { me } = useTab();
  return me.may.handleQuestions ? <List /> : <Nowhere />;
};

const List = () => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const [choice, setChoice] = useState(EVERYTHING);
  const { view, problem } = useView('inbox', choice);
  if (problem) return <Refused told={problem} />;
  return (
    <Page
      title={words.heading}
      lead={view && <span role="status">{words.waiting(view.waiting)}</span>}
      back={{ href: hrefTo('write'), words: t.tabInbox.toLetters }}
    >
      {!view ? (
        <Waiting />
      ) : (
        <>
          <Filters view={view} choice={choice} change={setChoice} />
          <div className={page.section}>
            {view.posts.length === 0 && <Text>{words.none}</Text>}
            <ul className={page.list}>
              {view.posts.map((post) => (
                <li key={post.post} className={page.item}>
                  <PostHead post={post} brief />
                  <Button
                    as="a"
                    href={hrefTo('inbox', post.post)}
                    aria-label={t.tabInbox.open(post.asker?.name ?? t.tabInbox.nameless)}
                  >
                    {words.buttons.open}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
          {view.pages > 1 && (
            <nav className={mergeClasses(page.row, page.between)} aria-label={t.shared.page(view.page, view.pages)}>
              <Button disabled={view.page <= 1} onClick={() => setChoice({ ...choice, page: view.page - 1 })}>
                {t.tabInbox.newer}
              </Button>
              <Text>{t.shared.page(view.page, view.pages)}</Text>
              <Button disabled={view.page >= view.pages} onClick={() => setChoice({ ...choice, page: view.page + 1 })}>
                {t.tabInbox.older}
              </Button>
            </nav>
          )}
        </>
      )}
    </Page>
  );
};
