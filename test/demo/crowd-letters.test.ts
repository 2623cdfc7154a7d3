import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Crowd, startCrowd } from '../../src/demo/crowd.ts';
import { isJson, type Json, objectAt, parseJson, textAt } from '../../src/demo/json.ts';
import { loadPeople } from '../../src/demo/people.ts';
import { loadQuestions } from '../../src/demo/questions.ts';
import { loadSentences } from '../../src/demo/sentences.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { activitiesPath, type Call, cardMessage, connectorClient, type FakeBot, openTeams, startFakeBot } from './support.ts';

const colleagues = loadPeople().slice(1);
/** The letter that the golden cards are of. */
const LETTER = '0195a3f0-2b6e-7c41-8f0d-6f2a9b1c5d31';

/** A card of the product's own, so that a button renamed there is missed here. */
const golden = (name: string, changes: Readonly<Record<string, string>> = {}): Json => {
  const text = readFileSync(join(import.meta.dirname, '../cards/golden', `${name}.sv.json`), 'utf8');
  const card = parseJson(Object.entries(changes).reduce((changed, [from, to]) => changed.replaceAll(from, to), text));
  if (!isJson(card)) throw new Error(`no card ${name}`);
  return card;
};
const letter = golden('letter');
const cardReply = (card: Json) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
/** A refusal of ours: a card with words and one way onward. */
const no = cardReply({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Det veckobrevet finns inte.' }] });

const actionOf = (activity: Json): Json => objectAt(activity.value, 'action');
const withAnswer = (text: string): Json =>
  golden('letter-answered', {
    '"Vi börjar med att fråga våra egna medarbetare vad som tar tid i onödan."': JSON.stringify(text),
  });
let forms = 0;
/** The product's answers, each form with a post of its own; `changes` by verb. */
const answering =
  (changes: Readonly<Record<string, (data: Json) => ReturnType<typeof cardReply>>> = {}) =>
  (activity: Json) => {
    const verb = textAt(actionOf(activity), 'verb') ?? '';
    const data = objectAt(actionOf(activity), 'data');
    const changed = changes[verb];
    if (changed !== undefined) return changed(data);
    if (verb === 'acknowledge') return cardReply(golden('letter-acknowledged'));
    if (verb === 'answer-letter') return cardReply(withAnswer(textAt(data, 'letter-answer') ?? ''));
    forms += 1;
    if (verb === 'ask') return cardReply(golden(`ask-${data.kind}`, { 'p-9': `post-${forms}` }));
    if (verb === 'send-post') return cardReply(golden('my-post-received', { 'p-1': textAt(data, 'post') ?? '' }));
    return { status: 200 };
  };

let bot: FakeBot;
let teams: SmallTeams;
let call: Call;
let crowd: Crowd | undefined;

beforeEach(async () => {
  bot = await startFakeBot();
  teams = await openTeams({ botUrl: bot.url, limits: false });
  call = await connectorClient(teams);
  await teams.installInTeam();
  bot.answerWith(answering());
});
afterEach(async () => {
  await crowd?.stop();
  await teams.close();
  await bot.close();
});

const sendTo = async (index: number, card: Json): Promise<string> => {
  const person = colleagues[index];
  if (person === undefined) throw new Error('nobody');
  const { body } = await call('POST', activitiesPath(teams.chatOf(person)), cardMessage(card));
  return activitiesPath(teams.chatOf(person), textAt(body, 'id'));
};
const sendToAll = () => Promise.all(colleagues.map((_, index) => sendTo(index, letter)));
const presses = (verb?: string) =>
  bot.heard
    .map(({ activity }) => activity)
    .filter(({ name }) => name === 'adaptiveCard/action')
    .map((activity) => ({
      from: objectAt(activity, 'from').aadObjectId,
      verb: textAt(actionOf(activity), 'verb') ?? '',
      data: objectAt(actionOf(activity), 'data'),
    }))
    .filter((press) => verb === undefined || press.verb === verb);
const reading = () => {
  if (crowd === undefined) throw new Error('no crowd');
  return crowd.counts().reading;
};
const until = async (check: () => boolean) => {
  const end = Date.now() + 8000;
  while (!check() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(check()).toBe(true);
};
/** Everybody who is going to read has begun and is done. */
const untilRead = async () => {
  await until(() => reading().acknowledged + reading().silent + reading().overtaken >= reading().letters);
  await crowd?.stop();
};

const quick = { minMs: 5, maxMs: 60 };
const only = { ...quick, silentShare: 0, answerShare: 0, askShare: 0 };
const start = (habits: Parameters<typeof startCrowd>[1]['reading'] = only, seed = 11): Crowd => {
  crowd = startCrowd(teams, { people: colleagues, seed, reading: habits });
  return crowd;
};
const bank = (kind: string) => loadQuestions().flatMap((question) => (question.kind === kind ? question.text : []));

describe('readers of a letter', () => {
  it('are most of ninety-one: they acknowledge once, half answer its question, about nine write back', async () => {
    start(quick);
    await sendToAll();
    await untilRead();
    const { silent, acknowledged, answered, asked, nameless, ...none } = reading();
    expect(none).toEqual({ letters: 91, overtaken: 0, refused: 0, failed: 0 });
    expect(silent + acknowledged).toBe(91);
    expect(silent).toBeGreaterThan(8);
    expect(silent).toBeLessThan(30);
    expect(answered / acknowledged).toBeGreaterThan(0.35);
    expect(answered / acknowledged).toBeLessThan(0.65);
    expect(asked).toBeGreaterThan(3);
    expect(asked).toBeLessThan(17);

    const read = presses('acknowledge');
    expect(new Set(read.map(({ from }) => from)).size).toBe(acknowledged);
    expect(new Set(read.map(({ data }) => JSON.stringify(data)))).toEqual(new Set([JSON.stringify({ letter: LETTER })]));
    expect(presses('answer-letter')).toHaveLength(answered);
    expect(presses('send-post')).toHaveLength(asked);
    expect(presses('send-post').filter(({ data }) => data['without-name'] === 'true')).toHaveLength(nameless);
    expect(crowd?.counts()).toMatchObject({ asked: 0, answered: 0 });
  });

  it('are on the whole eight in ten, and the same ones with the same seed', async () => {
    await sendToAll();
    // Silence is told at once: nobody has the time to press.
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const silent = seeds.map((seed) => {
      const others = startCrowd(teams, { people: colleagues, seed });
      void others.stop();
      return others.counts().reading.silent;
    });
    const mean = silent.reduce((sum, count) => sum + count, 0) / silent.length;
    expect(mean / 91).toBeGreaterThan(0.17);
    expect(mean / 91).toBeLessThan(0.23);
    expect(new Set(silent).size).toBeGreaterThan(3);
    const again = startCrowd(teams, { people: colleagues, seed: 1 });
    await again.stop();
    expect(again.counts().reading.silent).toBe(silent[0]);
  });

  it('answer its question with a sentence of the bank, and where it has none leave it', async () => {
    start({ ...only, answerShare: 1 });
    await sendTo(0, letter);
    await untilRead();
    expect(presses('answer-letter').map(({ data }) => data)).toEqual([{ letter: LETTER, 'letter-answer': expect.any(String) }]);
    expect(loadSentences().map(({ text }) => text)).toContain(presses('answer-letter')[0]?.data['letter-answer']);

    bot.answerWith(answering({ acknowledge: () => cardReply(golden('letter-bare', { '"acknowledge"': '"home"' })) }));
    start({ ...only, answerShare: 1 });
    await sendTo(1, golden('letter-bare'));
    await untilRead();
    expect(presses('answer-letter')).toHaveLength(1);
  });

  it.each([
    ['question', 1],
    ['input', 0],
  ])('send a %s: open the form, fill it in, and send the data of the form untouched', async (kind, questionShare) => {
    start({ ...only, askShare: 1, questionShare, namelessShare: 0.5 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => sendTo(index, letter)));
    await untilRead();
    expect(reading()).toMatchObject({ acknowledged: 20, asked: 20, refused: 0 });
    for (const { data } of presses('ask')) expect(data).toEqual({ letter: LETTER, kind });
    const sent = presses('send-post').map(({ data }) => data);
    for (const data of sent)
      expect(data).toEqual({
        post: expect.stringMatching(/^post-\d+$/),
        secret: '7d0c9f3e51b84c0a',
        kind: expect.any(String),
        letter: LETTER,
        text: expect.any(String),
        'without-name': expect.stringMatching(/^(true|false)$/),
      });
    expect(new Set(sent.map(({ post }) => post)).size).toBe(20);
    for (const { text } of sent) expect(bank(kind)).toContain(text);
    expect(reading().nameless).toBeGreaterThan(2);
    expect(reading().nameless).toBeLessThan(18);
  });

  it('ask more often than they send input, and leave their name out a third of the time', async () => {
    start({ ...quick, silentShare: 0, answerShare: 0, askShare: 1 });
    await sendToAll();
    await untilRead();
    const { asked, nameless } = reading();
    expect(asked).toBe(91);
    expect(nameless / asked).toBeGreaterThan(0.2);
    expect(nameless / asked).toBeLessThan(0.47);
    const questions = presses('ask').filter(({ data }) => data.kind === 'question').length;
    expect(questions / asked).toBeGreaterThan(0.5);
    expect(questions / asked).toBeLessThan(0.8);
  });

  it('sign what they send where the letter wants names', async () => {
    bot.answerWith(answering({ ask: () => cardReply(golden('ask-not-anonymous')) }));
    start({ ...only, askShare: 1, namelessShare: 1 });
    await sendTo(0, letter);
    await untilRead();
    expect(reading()).toMatchObject({ asked: 1, nameless: 0 });
    expect(presses('send-post')[0]?.data).not.toHaveProperty('without-name');
  });
});

describe('a letter that changes', () => {
  it('is not acknowledged anew when it has been corrected, nor in another copy', async () => {
    start();
    const path = await sendTo(0, letter);
    await until(() => reading().acknowledged === 1);
    await call('PUT', path, cardMessage(golden('letter', { Medborgarbudget: 'Medborgarbudgeten' })));
    await sendTo(0, letter);
    await sendTo(1, letter);
    await until(() => reading().acknowledged === 2);
    expect(reading().letters).toBe(2);
    expect(presses()).toHaveLength(2);
  });

  it('is acknowledged once if it is corrected before it is read', async () => {
    start({ ...only, minMs: 150, maxMs: 151 });
    const path = await sendTo(0, letter);
    await call('PUT', path, cardMessage(golden('letter', { Medborgarbudget: 'Medborgarbudgeten' })));
    await untilRead();
    expect(reading()).toMatchObject({ letters: 1, acknowledged: 1 });
  });

  it('is not pressed when it is gone, or read on another device', async () => {
    start({ ...only, minMs: 150, maxMs: 151 });
    await call('DELETE', await sendTo(0, letter));
    await call('PUT', await sendTo(1, letter), cardMessage(golden('letter-acknowledged')));
    await until(() => reading().overtaken === 2);
    expect(presses()).toEqual([]);
  });

  it('is a reminder to one who pressed nothing, and only when it comes in a message of its own', async () => {
    start({ ...only, silentShare: 1 });
    const path = await sendTo(0, letter);
    await call('PUT', path, cardMessage(letter));
    expect(reading()).toMatchObject({ letters: 1, silent: 1 });
    await sendTo(0, letter);
    expect(reading()).toMatchObject({ letters: 2, silent: 2 });
    expect(presses()).toEqual([]);
  });

  it('is acknowledged by one whose test of it was refused', async () => {
    start();
    bot.answerWith(answering({ acknowledge: () => no }));
    await sendTo(0, letter);
    await until(() => reading().refused === 1);
    bot.answerWith(answering());
    await sendTo(0, letter);
    await until(() => reading().acknowledged === 1);
  });

  it('is left alone after its readers have stopped', async () => {
    start({ ...only, minMs: 150, maxMs: 151 });
    await sendTo(0, letter);
    await crowd?.stop();
    await sendTo(1, letter);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(reading()).toMatchObject({ letters: 1, acknowledged: 0 });
    expect(presses()).toEqual([]);
  });
});

describe('a no', () => {
  it('to any of the presses is counted, and leads nowhere', async () => {
    bot.answerWith(answering({ 'answer-letter': () => no, ask: () => no }));
    start({ ...only, answerShare: 1, askShare: 1 });
    await sendTo(0, letter);
    await until(() => reading().refused === 2);
    expect(reading()).toMatchObject({ acknowledged: 1, answered: 0, asked: 0 });
    expect(presses('send-post')).toEqual([]);
  });

  it('is also the form once more, with what was not stored', async () => {
    bot.answerWith(answering({ 'send-post': ({ post }) => cardReply(golden('ask-not-stored', { 'p-9': String(post) })) }));
    start({ ...only, askShare: 1 });
    await sendTo(0, letter);
    await until(() => reading().refused === 1);
    expect(reading()).toMatchObject({ acknowledged: 1, asked: 0, nameless: 0 });
  });

  it('is not the same as a bot that fails or is not there', async () => {
    start();
    bot.answerWith(() => ({ status: 500 }));
    await sendTo(0, letter);
    await until(() => reading().failed === 1);
    teams.setBotUrl('http://127.0.0.1:9/');
    await sendTo(1, letter);
    await until(() => reading().failed === 2);
    expect(reading()).toMatchObject({ acknowledged: 0, refused: 0 });
  });
});
