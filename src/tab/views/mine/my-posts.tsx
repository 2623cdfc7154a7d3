import { Button } from '@fluentui/react-components';
import { goTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';
import { MyPost } from './my-post.tsx';

/** My questions and input, and what has become of each. */
export const MyPosts = () => {
  const { t } = useTab();
  const { view, problem } = useView('my-posts', {});
  const words = t.tabManager.posts;
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      actions={
        <Row>
          <Button appearance="primary" onClick={() => goTo('questions', 'new', 'question')}>
            {words.ask}
          </Button>
          <Button onClick={() => goTo('questions', 'new', 'input')}>{words.input}</Button>
        </Row>
      }
    >
      {problem && !view && <Refused told={problem} />}
      {!view && !problem && <Waiting />}
      {view?.posts.length === 0 && (
        <Panel>
          <Quiet>{t.lettersReader.mine.none}</Quiet>
        </Panel>
      )}
      {view?.posts.map((post) => (
        <MyPost key={post.post} post={post} />
      ))}
      <Quiet>{t.lettersReader.mine.withoutName}</Quiet>
    </Page>
  );
};
