import { startTransition, useEffect, useState } from 'react';
import type { Language } from '../domain/people.ts';
import type { Texts } from '../texts/texts.ts';
import type { MeView } from '../web/tab/api.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import type { Host } from './host.ts';
import { type LiveLine, liveLine } from './live-line.ts';
import { problemOf, type Told } from './problems.ts';
import { Shell } from './shell.tsx';
import { signIn } from './sign-in.ts';
import { TabContext } from './tab-context.ts';
import { useView } from './use-view.ts';
import { Outside } from './views/outside.tsx';
import { Waiting } from './views/states.tsx';
import { wordsOf } from './words.ts';

/** The API lies beside the page: …/tab/ and …/api/tab/. */
const ROOT = new URL('../api/tab/', new URL('./', location.href)).href;

interface Started {
  readonly api: ApiClient;
  readonly line: LiveLine;
  readonly me: MeView;
  readonly t: Texts;
}

/** Before the person is known: what Teams or the browser speaks. */
const spoken = (host: Host): Language => host.language ?? (/^sv\b/i.test(navigator.language) ? 'sv' : 'en');

/** Who it is, in what language: then the page. */
export const Start = ({ host, link }: { host: Host; link: string | undefined }) => {
  const [started, setStarted] = useState<Started>();
  const [no, setNo] = useState<{ readonly told: Told; readonly t: Texts }>();

  useEffect(() => {
    const start = async () => {
      const early = await wordsOf(spoken(host));
      try {
        const api = apiClient(ROOT, await signedIn(host, link));
        const me = await greet(api, host);
        const t = await wordsOf(me.language);
        // The place is fetched before it takes the spinner's place: in one step, not by way of another spinner.
        startTransition(() => setStarted({ api, line: liveLine(api), me, t }));
      } catch (error) {
        setNo({ told: problemOf(error), t: early });
      }
    };
    void start();
  }, [host, link]);

  if (no) return <Outside told={no.told} t={no.t} inTeams={host.token !== undefined} />;
  if (!started) return <Waiting />;
  return (
    <TabContext value={{ ...started, host }}>
      <Followed started={started} onWords={(me, t) => setStarted({ ...started, me, t })} />
    </TabContext>
  );
};

/** A link is used once, however often React starts the page. */
let session: ReturnType<typeof signIn> | undefined;
const signedIn = (host: Host, link: string | undefined) => {
  session ??= signIn(ROOT, host, link);
  return session;
};

/** Teams' language counts until the person has chosen one. */
const greet = async (api: ApiClient, host: Host): Promise<MeView> => {
  const me = await api.read('me', {});
  const { language } = host;
  if (language === undefined || me.languageChosen || me.language === language) return me;
  return api.send('see-language', { language }, crypto.randomUUID());
};

/** Roles and language may change while the page lies open. */
const Followed = ({ started, onWords }: { started: Started; onWords: (me: MeView, t: Texts) => void }) => {
  const { view } = useView('me', {});
  useEffect(() => {
    if (!view || JSON.stringify(view) === JSON.stringify(started.me)) return;
    void wordsOf(view.language).then((t) => onWords(view, t));
  }, [view, started, onWords]);
  useEffect(() => {
    document.documentElement.lang = started.t.language;
  }, [started.t]);
  return <Shell />;
};
