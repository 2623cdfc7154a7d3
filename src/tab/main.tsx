import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { StrictMode, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browserHost, type Host, maybeInTeams } from './host.ts';
import { takeLink } from './sign-in.ts';
import { Start } from './start.tsx';
import { themes } from './themes.ts';
import { Waiting } from './views/states.tsx';

const link = takeLink();

/** The security policy takes style elements with this answer's nonce alone (src/web/tab/page.ts). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const Page = ({ host }: { host: Host }) => {
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]} className="page" data-theme={theme}>
        <Suspense fallback={<Waiting />}>
          <Start host={host} link={link} />
        </Suspense>
      </FluentProvider>
    </RendererProvider>
  );
};

const host = (maybeInTeams() && (await (await import('./teams-host.ts')).teamsHost())) || browserHost();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <Page host={host} />
  </StrictMode>,
);
