import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Crowd, startCrowd } from '../../src/demo/crowd.ts';
import { isJson, type Json, objectAt, textAt } from '../../src/demo/json.ts';
import { loadPeople } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import {
  activitiesPath,
  type Call,
  cardMessage,
  connectorClient,
  type FakeBot,
  openTeams,
  questionCard,
  startFakeBot,
} from './support.ts';

const colleagues = loadPeople().slice(1);
let bot: FakeBot;
let teams: SmallTeams;
let call: Call;
let crowd: Crowd | undefined;

beforeEach(async () => {
  bot = await startFakeBot();
  teams = await openTeams({ botUrl: bot.url, limits: false });
  call = await connectorClient(teams);
  await teams.installInTeam();
});
afterEach(async () => {
  await crowd?.stop();
  await teams.close();
  await bot.close();
});

const thanks = { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tack!' } };
const round = (number: number, basis = 0): Json => ({ workshop: 'w1', round: number, basis, odd: ['å', { deep: true }] });
const sendTo = async (index: number, card: Json): Promise<string> => {
  const person = colleagues[index];
  if (person === undefined) throw new Error('nobody');
  const { body } = await call('POST', activitiesPath(teams.chatOf(person)), cardMessage(card));
  return activitiesPath(teams.chatOf(person), textAt(body, 'id'));
};
const presses = () =>
  bot.heard
    .map(({ activity }) => activity)
    .filter(({ name }) => name === 'adaptiveCard/action')
    .map((activity) => ({
      from: objectAt(activity, 'from').aadObjectId,
      data: objectAt(objectAt(activity.value, 'action'), 'data'),
    }));
const until = async (check: () => boolean) => {
  const end = Date.now() + 8000;
  while (!check() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(check()).toBe(true);
};
const quick = { people: colleagues, seed: 11, minMs: 5, maxMs: 60, silentShare: 0 };

describe('a crowd', () => {
  it('answers a round: most of ninety-one, each once, with a sentence and the data untouched', async () => {
    bot.answerWith(() => thanks);
    crowd = startCrowd(teams, { ...quick, silentShare: 0.08 });
    await Promise.all(colleagues.map((_, index) => sendTo(index, questionCard(round(1)))));
    const done = () => (crowd?.counts().answered ?? 0) + (crowd?.counts().silent ?? 0) === 91;
    await until(done);
    const { asked, silent, answered } = crowd.counts();
    expect({ asked, sum: silent + answered }).toEqual({ asked: 91, sum: 91 });
    expect(silent).toBeGreaterThan(1);
    expect(silent).toBeLessThan(20);
    expect(new Set(presses().map(({ from }) => from)).size).toBe(answered);
    for (const { data } of presses())
      expect(data).toEqual({ ...round(1), answer: expect.stringMatching(/^[A-ZÅÄÖ].{10,}[.?]$/) });
  });

  it('answers again when an edit or a new message asks the next round, and not when the same round is edited', async () => {
    bot.answerWith(() => thanks);
    crowd = startCrowd(teams, quick);
    const path = await sendTo(0, questionCard(round(1)));
    await until(() => crowd?.counts().answered === 1);
    await call('PUT', path, cardMessage(questionCard(round(1, 1))));
    await call('PUT', path, cardMessage(questionCard(round(2))));
    await until(() => crowd?.counts().answered === 2);
    await sendTo(0, questionCard(round(3)));
    await until(() => crowd?.counts().answered === 3);
    expect(presses().map(({ data }) => data.round)).toEqual([1, 2, 3]);
  });

  it('does not press what somebody in the group has answered meanwhile', async () => {
    crowd = startCrowd(teams, { ...quick, minMs: 150, maxMs: 151 });
    const path = await sendTo(0, questionCard(round(1)));
    await call('PUT', path, cardMessage({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Lena har svarat.' }] }));
    await until(() => crowd?.counts().overtaken === 1);
    expect(presses()).toEqual([]);
  });

  it('sends the data of the card as it is when pressed', async () => {
    bot.answerWith(() => thanks);
    crowd = startCrowd(teams, { ...quick, minMs: 150, maxMs: 151 });
    const path = await sendTo(0, questionCard(round(1)));
    await call('PUT', path, cardMessage(questionCard(round(1, 4))));
    await until(() => crowd?.counts().answered === 1);
    expect(presses()).toMatchObject([{ data: { basis: 4 } }]);
  });

  it('leaves alone a card without the action or the input, a filled-in answer, and Anna', async () => {
    crowd = startCrowd(teams, quick);
    const card = questionCard(round(1));
    const filled = JSON.parse(JSON.stringify(card).replace('"id":"answer"', '"id":"answer","value":"förra svaret"'));
    if (!isJson(filled)) throw new Error('no card');
    await sendTo(0, { ...card, body: [] });
    await sendTo(1, { ...card, actions: [] });
    await sendTo(2, filled);
    const [anna] = loadPeople();
    await call('POST', activitiesPath(anna === undefined ? '' : teams.chatOf(anna)), cardMessage(card));
    expect(crowd.counts().asked).toBe(0);
  });

  it('counts a refusal and a failure, and never throws', async () => {
    crowd = startCrowd(teams, quick);
    bot.answerWith(() => ({
      status: 200,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest' } },
    }));
    await sendTo(0, questionCard(round(1)));
    await until(() => crowd?.counts().refused === 1);
    bot.answerWith(() => ({ status: 500 }));
    await sendTo(1, questionCard(round(1)));
    await until(() => crowd?.counts().failed === 1);
    teams.setBotUrl('http://127.0.0.1:9/');
    await sendTo(2, questionCard(round(1)));
    await until(() => crowd?.counts().failed === 2);
  });

  it('answers what already waits when it comes, and nothing after it has stopped', async () => {
    bot.answerWith(() => thanks);
    await sendTo(0, questionCard(round(1)));
    crowd = startCrowd(teams, quick);
    await until(() => crowd?.counts().answered === 1);
    await crowd.stop();
    await sendTo(1, questionCard(round(1)));
    expect(crowd.counts()).toMatchObject({ asked: 1, answered: 1 });
  });
});

describe('a crowd in the rooms', () => {
  const cardReply = (card: Json) => ({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  });
  const button = (verb: string, data: Json): Json => ({ type: 'Action.Execute', verb, data });
  const verbsPressed = () =>
    presses().map(({ data }) => textAt(data, 'kind') ?? (data.answer === undefined ? 'no answer' : 'answer'));

  it('changes an answer: takes it up again, and fills in what then lies there', async () => {
    const filled = JSON.parse(
      JSON.stringify(questionCard({ ...round(1), basis: 1 })).replace('"id":"answer"', '"id":"answer","value":"förra svaret"'),
    );
    bot.answerWith((activity) => {
      const { kind } = objectAt(objectAt(activity.value, 'action'), 'data');
      return cardReply(
        kind === 'change' ? filled : { type: 'AdaptiveCard', body: [], actions: [button('change-answer', { kind: 'change' })] },
      );
    });
    crowd = startCrowd(teams, { ...quick, changeShare: 1 });
    await sendTo(0, questionCard(round(1)));
    await until(() => crowd?.counts().changed === 1);
    expect(verbsPressed()).toEqual(['answer', 'change', 'answer']);
    expect(crowd.counts()).toMatchObject({ answered: 1, changed: 1, refused: 0 });
  });

  it('calls for help before it answers, where the card has the button', async () => {
    bot.answerWith(() => thanks);
    crowd = startCrowd(teams, { ...quick, helpShare: 1 });
    const card = questionCard(round(1));
    const actions = Array.isArray(card.actions) ? card.actions : [];
    await sendTo(0, { ...card, actions: [...actions, button('ask-help', { kind: 'help' })] });
    await sendTo(1, questionCard(round(1)));
    await until(() => crowd?.counts().answered === 2);
    expect(crowd.counts().helped).toBe(1);
    expect(verbsPressed().filter((one) => one === 'help')).toHaveLength(1);
  });

  it('counts as refused what comes back to be filled in once more', async () => {
    bot.answerWith(() => cardReply(questionCard(round(1, 2))));
    crowd = startCrowd(teams, quick);
    await sendTo(0, questionCard(round(1)));
    await until(() => crowd?.counts().refused === 1);
    expect(crowd.counts().answered).toBe(0);
  });
});
