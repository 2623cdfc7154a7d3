import type { App } from '../app/app.ts';
import type { Journal, MessageRef, Messenger, Post } from '../app/ports.ts';
import type { Person } from '../domain/organisation.ts';
import type { Language } from '../domain/people.ts';
import { texts } from '../texts/texts.ts';
import { followCopies } from './follow-copies.ts';
import type { Inbound, Place, PressedData, Sender } from './inbound.ts';
import { installed } from './installed.ts';
import { BadPress, type Press } from './press.ts';
import { answerVerbs } from './presses/answers.ts';
import { browsingVerbs } from './presses/browsing.ts';
import { controlVerbs } from './presses/control.ts';
import { fillInVerbs } from './presses/fill-in.ts';
import { groupVerbs } from './presses/groups.ts';
import { arrangingVerbs } from './presses/letters/arranging.ts';
import { askingVerbs } from './presses/letters/asking.ts';
import { type FileLink, fileVerbs } from './presses/letters/files.ts';
import { handlingVerbs } from './presses/letters/handling.ts';
import { readingVerbs } from './presses/letters/reading.ts';
import { sendingVerbs } from './presses/letters/sending.ts';
import { writingVerbs } from './presses/letters/writing.ts';
import { type PageLink, pageVerbs } from './presses/page.ts';
import { planVerbs } from './presses/plans.ts';
import { resolutionVerbs } from './presses/resolutions.ts';
import { roomVerbs } from './presses/rooms.ts';
import { roundVerbs } from './presses/rounds.ts';
import { summaryVerbs } from './presses/summary.ts';
import { themeVerbs } from './presses/themes.ts';
import type { Answerer, Reply } from './receive.ts';
import { said } from './said.ts';
import { oldCardPost, show } from './show.ts';

const workshopVerbs = { ...answerVerbs, ...browsingVerbs, ...controlVerbs, ...planVerbs, ...groupVerbs, ...roundVerbs };
const outcomeVerbs = { ...themeVerbs, ...resolutionVerbs, ...fillInVerbs };
const letterVerbs = { ...writingVerbs, ...sendingVerbs, ...readingVerbs, ...askingVerbs, ...handlingVerbs, ...arrangingVerbs };

/** What has a meaning outside a person's own chat with the bot: pages of a result that everybody sees, wondering too. */
const publicVerbs: ReadonlySet<string> = new Set(['result-page', 'upvote']);

/**
 * What an asker presses: no line of the journal about it names them, whether it was taken or refused, and nothing is noted of where
 * they are reached, so that nothing stored leads from a question without a name to whom it came from (domain/inbox/events.ts).
 */
const unwatchedVerbs: ReadonlySet<string> = new Set(Object.keys(askingVerbs).filter((name) => name !== 'upvote'));

const nothing: Reply = { kind: 'none' };

/** Answers everything that Teams tells the bot. A person who did something always gets words back, also when we fail. */
export const bot = ({
  app,
  messenger,
  journal,
  link,
  page,
}: {
  app: App;
  messenger: Messenger;
  journal: Journal;
  link: FileLink;
  page: PageLink;
}): Answerer => {
  const verbs = new Map(
    Object.entries({
      ...workshopVerbs,
      ...outcomeVerbs,
      ...summaryVerbs(link),
      ...letterVerbs,
      ...fileVerbs(link),
      ...roomVerbs(link),
      ...pageVerbs(page),
    }),
  );
  const follow = followCopies({ app, journal });
  const welcome = installed({ app, messenger, journal });

  return async (inbound, correlationId) => {
    switch (inbound.type) {
      case 'said':
      case 'pressed':
        return converse(inbound, correlationId);
      case 'bot-added':
        await welcome.added(inbound.place, inbound.from);
        return nothing;
      case 'bot-removed':
        await welcome.removed(inbound.place);
        return nothing;
      case 'members-changed':
        welcome.refresh();
        return nothing;
      case 'read':
        await app.reading.seen(inbound.from.id, inbound.lastRead);
        return nothing;
      case 'other':
        return nothing;
    }
  };

  async function converse(
    inbound: Extract<Inbound, { from: Sender; type: 'said' | 'pressed' }>,
    correlationId: string,
  ): Promise<Reply> {
    const { from, place } = inbound;
    try {
      const me = await app.people.find(from.id);
      const own = texts[spoken(from) ?? 'sv'];
      if (!me) {
        journal.warn({ correlationId, person: from.id, inbound: inbound.type }, 'somebody outside the team was turned away');
        return await deliver(inbound, show.message(own.messages.notInTeam, own));
      }
      if (inbound.type !== 'pressed' || !unwatchedVerbs.has(inbound.verb)) await remember(me, from, place);
      const language = await languageOf(me, from);
      const t = texts[language];
      const message = inbound.type === 'pressed' ? pressed(inbound) : undefined;
      const post =
        inbound.type === 'pressed'
          ? await press(
              inbound.verb,
              { me, language, t, data: inbound.data, message, personal: place.scope === 'personal' },
              correlationId,
            )
          : await said(app, { me, t, text: inbound.text, personal: place.scope === 'personal', page });
      if (inbound.type === 'said') return await deliver(inbound, post, me);
      // Nothing is kept of what an asker presses, nor of where.
      if (message && !unwatchedVerbs.has(inbound.verb) && place.scope === 'personal')
        await follow({ person: me.id, message, post, data: inbound.data });
      // What is on its way to the card may have been drawn before the press: it must not come after the reply.
      if (message) await app.settled(message);
      return await deliver(inbound, post);
    } catch (error) {
      journal.error({ correlationId, inbound: inbound.type, err: error }, 'an answer failed');
      // As a message, not a card: what is typed on the pressed card stays there.
      const t = texts[spoken(from) ?? 'sv'];
      return deliver(inbound, { text: t.messages.wentWrong(correlationId) });
    }
  }

  async function press(name: string, pressedHere: Press, correlationId: string): Promise<Post> {
    const { me, t, personal } = pressedHere;
    const facts = { correlationId, ...(!unwatchedVerbs.has(name) && { person: me.id }), verb: name.slice(0, 40) };
    const verb = verbs.get(name);
    if (!personal && !publicVerbs.has(name)) {
      journal.warn(facts, 'a press outside the personal chat was refused');
      return show.message(t.messages.inChannel, t);
    }
    try {
      if (!verb) throw new BadPress('no such verb');
      const post = await verb(app, pressedHere);
      if ('refused' in post) journal.warn({ ...facts, refused: post.refused }, 'a press was refused');
      return post;
    } catch (error) {
      if (!(error instanceof BadPress)) throw error;
      journal.warn({ ...facts, reason: error.message }, 'a press did not fit any card of ours');
      return oldCardPost(t);
    }
  }

  /** Where to reach the person, and in what language, when something has changed. */
  async function remember(me: Person, from: Sender, place: Place): Promise<void> {
    const known = (await app.people.roster()).people.get(me.id);
    const { serviceUrl, conversationId } = place;
    if (place.scope === 'personal' && (known?.chat?.conversationId !== conversationId || known.chat.serviceUrl !== serviceUrl))
      await app.people.note({ type: 'open-chat', person: me.id, chat: { serviceUrl, conversationId } });
    const language = spoken(from);
    if (language && known?.locale !== language) await app.people.note({ type: 'see-locale', person: me.id, language });
  }

  /** What the person has chosen, else what Teams says now, noted or not. */
  async function languageOf({ id }: Person, from: Sender): Promise<Language> {
    const chosen = (await app.people.roster()).people.get(id)?.chosen;
    return chosen ?? spoken(from) ?? app.people.language(id);
  }

  /** In the reply where there is room for it (Action.Execute); else as an edit of the pressed card, or a new message. */
  async function deliver(inbound: Extract<Inbound, { type: 'said' | 'pressed' }>, post: Post, me?: Person): Promise<Reply> {
    if (inbound.type === 'pressed' && inbound.via === 'execute')
      return 'card' in post ? { kind: 'card', card: post.card } : { kind: 'text', text: post.text };
    const message = inbound.type === 'pressed' && 'card' in post ? pressed(inbound) : undefined;
    const { serviceUrl, conversationId } = inbound.place;
    const outcome = message
      ? await messenger.update(message, async () => post, 'reply')
      : await messenger.send({ serviceUrl, conversationId }, async () => post, 'reply');
    if (outcome.outcome !== 'done') journal.warn({ ...outcome }, 'a reply was not delivered');
    else if (me) await follow({ person: me.id, message: outcome.value, post });
    return nothing;
  }
};

const pressed = ({ place, messageId }: { place: Place; messageId?: string; data: PressedData }): MessageRef | undefined =>
  messageId === undefined
    ? undefined
    : { serviceUrl: place.serviceUrl, conversationId: place.conversationId, activityId: messageId };

/** Teams' locale as one of our languages: Swedish for sv, English for everything else that Teams says. */
const spoken = ({ locale }: Sender): Language | undefined => {
  if (locale === undefined) return undefined;
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
};
