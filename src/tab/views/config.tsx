import { useEffect } from 'react';
import { useTab } from '../tab-context.ts';
import { Page } from './parts/page.tsx';

/** The settings of a channel tab: there is nothing to choose, only to save. */
export const Config = () => {
  const { host, t } = useTab();
  useEffect(() => host.offerTab?.(t.tab.name, ''), [host, t]);
  const { heading, lead } = t.tabConsole.config;
  return (
    <Page title={heading}>
      <p>{lead}</p>
    </Page>
  );
};
