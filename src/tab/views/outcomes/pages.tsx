import { Button } from '@fluentui/react-components';
import { useTab } from '../../tab-context.ts';
import { Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';

/** Back and forth among pages, numbered from 1; nothing where there is but one. */
export const Pages = ({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) => {
  const { t } = useTab();
  if (pages <= 1) return null;
  return (
    <Row>
      <Button disabledFocusable={page <= 1} onClick={() => go(page - 1)}>
        {t.shared.previous}
      </Button>
      <Quiet>{t.shared.page(page, pages)}</Quiet>
      <Button disabledFocusable={page >= pages} onClick={() => go(page + 1)}>
        {t.shared.showMore}
      </Button>
    </Row>
  );
};
