import { z } from 'zod';
import type { Journal } from '../../app/ports.ts';
import type { TabLinks } from '../../app/tab-links.ts';
import type { Route } from '../route.ts';
import type { SessionAnswer } from './api.ts';
import { fault, type ReadJson } from './desk.ts';
import { refusal } from './problem.ts';
import type { Sessions } from './session.ts';
import { languageAsked } from './sign-in.ts';

const ofLink = z.object({ link: z.string().max(200) });

/** `POST /api/tab/session {link}`: a one-time link's code for a token of ours. The session is the link's owner's, whoever brings it. */
export const sessionRoute = ({
  links,
  sessions,
  readJson,
  journal,
}: {
  links: TabLinks;
  sessions: Sessions;
  readJson: ReadJson;
  journal: Journal;
}): Route => ({
  method: 'POST',
  path: '/api/tab/session',
  fault,
  async handle(request, correlationId) {
    const language = languageAsked(request);
    const body = await readJson(request);
    if (!('json' in body)) return refusal(body, language, correlationId);
    const read = ofLink.safeParse(body.json);
    const person = read.success ? links.redeem(read.data.link) : undefined;
    journal.info({ correlationId, person, outcome: person === undefined ? 'not-valid' : 'used' }, 'a link to the tab was opened');
    if (person === undefined) return refusal({ code: 'link-not-valid' }, language, correlationId);
    const session: SessionAnswer = sessions.start(person);
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
      content: JSON.stringify(session),
    };
  },
});
