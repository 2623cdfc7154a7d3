import type { IncomingMessage } from 'node:http';
import type { App } from '../../app/app.ts';
import type { Journal } from '../../app/ports.ts';
import { texts } from '../../texts/texts.ts';
import type { Answer, ContentAnswer } from '../answer.ts';
import type { Route } from '../route.ts';
import { type No, refusal } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { languageAsked, type SignIn } from './sign-in.ts';
import type { Asking, FileLink } from './table.ts';

/** One request of somebody whom we know. */
export interface Request extends Asking {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly correlationId: string;
}

/** The body as JSON; `code` where it is none, or too much. */
export type ReadJson = (request: IncomingMessage) => Promise<{ readonly json: unknown } | No>;

export interface DeskParts {
  readonly app: App;
  readonly link: FileLink;
  readonly signIn: SignIn;
  readonly mayAsk: RateLimit;
  readonly readJson: ReadJson;
  readonly journal: Journal;
}

/** Everything that a signed-in person asks for comes by here: token, roster, rate; a no is put into their language. */
export const desk =
  ({ app, link, signIn, mayAsk, journal }: DeskParts) =>
  (handle: (asked: Request) => Promise<Answer | No>): Route['handle'] =>
  async (request, correlationId) => {
    const viewer = await signIn.viewer(request, correlationId);
    if ('code' in viewer) return refusal(viewer, languageAsked(request), correlationId);
    const { me, language } = viewer;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const outcome = mayAsk(me.id)
      ? await handle({ app, link, me, t: texts[language], request, url, correlationId })
      : { code: 'too-many-requests' };
    if ('status' in outcome) return outcome;
    journal.warn({ correlationId, person: me.id, path: url.pathname.slice(0, 80), refused: outcome.code }, 'the tab was told no');
    return refusal(outcome, language, correlationId);
  };

/** What a fault of ours says, to a page. */
export const fault = (correlationId: string): ContentAnswer => refusal({ code: 'went-wrong' }, 'sv', correlationId);
