import { setTimeout as pause } from 'node:timers/promises';
import { isJson, type Json } from '../../src/demo/json.ts';
import { loadQuestions } from '../../src/demo/questions.ts';
import { loadSentences } from '../../src/demo/sentences.ts';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import { sv } from '../../src/texts/sv.ts';
import type { TabClient } from './tab-client.ts';
import { buttonOn } from './wire-cards.ts';
import type { Person } from './wire-person.ts';
import type { Room } from './wire-room.ts';
import { until } from './wire-stored.ts';
import { colleagues } from './wire-whole-workshop.ts';

/** Does a command of the page; throws where it is refused. */
export type Doing = (command: string, input: object) => Promise<Readonly<Record<string, unknown>>>;

export const doing =
  (tab: TabClient, token: string): Doing =>
  async (command, input) => {
    const { status, body, text } = await tab.do(command, input, token);
    if (status !== 200 || !isJson(body)) throw new Error(`${command}: ${status} ${text}`);
    return body;
  };

/** What is asked in a round, as fields of the form for it; those left out stay as they are. */
export interface Asks {
  readonly kind: string;
  readonly form: Readonly<Record<string, string>>;
}

interface Planning {
  readonly template: string;
  readonly title: string;
  readonly proposal?: string;
  readonly groups: number;
}

/** A workshop that has its groups, and has not been created. */
export const drafted = async (does: Doing, { groups, ...named }: Planning) => {
  const empty = await does('new-workshop', {});
  const workshop = String(empty.workshop);
  const choices = { answersPer: 'person', names: 'facilitator', mode: 'mixed', director: false, observers: false };
  const form = { proposal: '', ...named, ...choices, splitBy: 'count', splitNumber: String(groups), minutes: '8' };
  const { drafts, rounds } = await does('preview-groups', { workshop, form, drafts: empty.drafts });
  return { workshop, drafts, rounds: Array.isArray(rounds) ? rounds.length : 0 };
};

/** A workshop that is created, with rounds of one's own after those of the template; its id. */
export const planned = async (does: Doing, planning: Planning, more: readonly Asks[] = []): Promise<string> => {
  let { workshop, drafts, rounds: round } = await drafted(does, planning);
  for (const { kind, form } of more) {
    round += 1;
    ({ drafts } = await does('save-round', { workshop, drafts, round, kind, form }));
  }
  await does('create-workshop', { workshop, drafts });
  return workshop;
};

/** Starts a round; resolves when everybody has its card. */
export const opened = async (does: Doing, { traffic, people }: Room, at: { workshop: string; round: number }): Promise<void> => {
  const asked = () => traffic.posted((card) => buttonOn(card, sv.answer.send) !== undefined).length;
  const before = asked();
  await does('start-round', at);
  await until('everybody to be asked', () => asked() >= before + people.length);
};

/** Next steps that come back to a few subjects, whoever says them: so that they make themes. */
export const onThemes = (): ((person: Person, place: number) => Json) => {
  const bySubject = [...Map.groupBy(loadSentences('next-steps.csv'), ({ subject }) => subject).values()];
  return (_, place) => {
    const subject = bySubject[place % Math.min(4, bySubject.length)] ?? [];
    return { [INPUT.answer]: subject[Math.floor(place / 4) % subject.length]?.text ?? '' };
  };
};

const inTheirOwnWay = () => {
  const speak = colleagues(1);
  return (person: Person) => speak(person);
};

/** Those who were asked answer on the cards in their chats, in their own way unless told what, one every few milliseconds. */
export const answered = async (
  { teams }: Room,
  who: readonly Person[],
  say: (person: Person, place: number) => Json = inTheirOwnWay(),
): Promise<void> => {
  await Promise.all(
    who.map(async (person, place) => {
      await pause(3 * place);
      const message = teams.messagesOf(person.demo).findLast(({ card }) => buttonOn(card, sv.answer.send) !== undefined);
      const button = buttonOn(message?.card, sv.answer.send);
      if (!message || !button) throw new Error(`${person.name} is asked nothing`);
      await person.send({ messageId: message.id, verb: button.verb, data: button.data, inputs: say(person, place) });
    }),
  );
};

/** A letter that is written and not sent. */
export const written = async (does: Doing, content: object): Promise<{ readonly letter: string; readonly saves: unknown }> => {
  const { letter, saves } = await does('begin-letter', {});
  const audience = { units: [], unitTypes: [], roles: [], except: [] };
  const saved = await does('save-letter', { letter, saves, draft: { content, audience, channels: [] } });
  return { letter: String(letter), saves: saved.saves };
};

/** Asks about the letter; the question's id. */
export const asked = async (does: Doing, letter: string, text: string): Promise<string> => {
  const { post, secret } = await does('begin-post', { kind: 'question', letter });
  await does('send-post', { post, secret, kind: 'question', letter, text, withoutName: false });
  return String(post);
};

/** Four of five who read the letter say so, every fifth asks; the questions' ids. */
export const readBy = async (tab: TabClient, people: readonly Person[], letter: string): Promise<readonly string[]> => {
  const questions = loadQuestions().filter(({ kind }) => kind === 'question');
  const posts: string[] = [];
  for (const [place, person] of people.entries()) {
    if (place % 5 === 4) continue;
    const does = doing(tab, await tab.session(person));
    await does('acknowledge', { letter });
    if (place % 5 === 0) posts.push(await asked(does, letter, questions[place % questions.length]?.text ?? ''));
    await pause(1);
  }
  return posts;
};
