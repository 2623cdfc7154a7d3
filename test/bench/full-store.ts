import { chatIdFrom, guidFrom } from '../../src/demo/ids.ts';
import type { DemoPerson } from '../../src/demo/people.ts';
import { pick, randomFrom } from '../../src/demo/random.ts';
import type { DeliveryEvent, Recipient } from '../../src/domain/delivery.ts';
import { divide } from '../../src/domain/grouping.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { openLog } from '../../src/store/lowdb.ts';

/** Years of use: so many events in other workshops and their deliveries, two thousand each, and so many answers more in the one that goes on. */
const fullStore = { others: 100_000, each: 2_000, here: 5_000 } as const;

/** One in ten never got to its last round and was never ended, as happens: the bot has to look after it for ever. */
const notEnded = 10;
const rounds = 6;
const held = 5;

const words = 'vi behöver tydligare mål som delas av flera enheter och följs upp varje månad nära dem det berör i vardagen'.split(
  ' ',
);

/** The events of one workshop long ago: drafted, created, rounds full of answers, ended. */
const oldWorkshop = (index: number, people: readonly DemoPerson[], howMany: number): readonly WorkshopEvent[] => {
  const random = randomFrom(`old/${index}`);
  const by = people[0]?.id ?? '';
  const at = new Date(Date.UTC(2022, 0, 1) + index * 86_400_000).toISOString();
  const groups = divide(
    people.map(({ id }) => id),
    { by: 'size', size: 6 },
    index,
  );
  const plans = Array.from({ length: rounds }, (_, round) => ({
    heading: `Fråga ${round + 1}`,
    question: 'Vad ser du i din egen verksamhet, och vad vill du att vi gör tillsammans?',
    minutes: 10,
  }));
  const plan = {
    title: `Utökad ledningsgrupp ${index + 1}`,
    template: 'where-are-we' as const,
    answersPer: 'person' as const,
    split: { by: 'size' as const, size: 6 },
    seed: index,
    groups,
    rounds: plans,
  };
  const before: WorkshopEvent[] = [
    { type: 'workshop-drafted', at, by, plan },
    { type: 'workshop-created', at, by },
  ];
  const last: WorkshopEvent[] = index % notEnded === 0 ? [] : [{ type: 'workshop-ended', at, by }];
  const answers = howMany - before.length - last.length - held * 4;
  const during = plans.slice(0, held).flatMap((_, done): WorkshopEvent[] => {
    const round = done + 1;
    const share = Math.floor((answers * round) / held) - Math.floor((answers * done) / held);
    return [
      { type: 'round-started', at, by, round, endsAt: at },
      ...Array.from({ length: share }, () => answerOf(pick(people, random), round, at, random)),
      { type: 'round-closed', at, by, round },
      { type: 'result-shown', at, by, round },
      { type: 'round-chosen', at, by, round: round + 1 },
    ];
  });
  return [...before, ...during, ...last];
};

/** Everybody got the result of every round that was held. */
const oldDeliveries = (index: number, people: readonly DemoPerson[]): readonly DeliveryEvent[] => {
  const at = new Date(Date.UTC(2022, 0, 1) + index * 86_400_000).toISOString();
  const to = people.map(({ id }): Recipient => ({ kind: 'person', person: id }));
  return Array.from({ length: held }, (_, done) => `result-${done + 1}` as const).flatMap((broadcast): DeliveryEvent[] => [
    { type: 'deliveries-planned', at, broadcast, to },
    ...people.flatMap(({ id }): DeliveryEvent[] => {
      const [key, conversationId] = [`${broadcast}/${id}`, chatIdFrom('bench', id)];
      const message = { serviceUrl: 'https://smba.trafficmanager.net/emea', conversationId, activityId: String(Date.parse(at)) };
      return [
        { type: 'call-started', at, key },
        { type: 'call-ended', at, key, status: { is: 'delivered', message } },
      ];
    }),
  ]);
};

const answerOf = (
  { id }: DemoPerson,
  round: number,
  at: string,
  random: () => number,
  group = 1,
): Extract<WorkshopEvent, { type: 'answer-given' }> => ({
  type: 'answer-given',
  at,
  by: id,
  round,
  group,
  text: Array.from({ length: 10 + Math.floor(random() * 25) }, () => pick(words, random)).join(' '),
});

/** Fills a data folder that nobody has open. `workshop` gets its answers in round 1, which is open; tells how many each person has given. */
export const fillStore = async (folder: string, workshop: string, people: readonly DemoPerson[]) => {
  const log = await openLog({ folder });
  try {
    for (let index = 0; index < fullStore.others / fullStore.each; index += 1) {
      const id = guidFrom(`old/${index}`);
      const deliveries = oldDeliveries(index, people);
      await log.append(`deliveries-${id}`, deliveries, 0);
      await log.append(`workshop-${id}`, oldWorkshop(index, people, fullStore.each - deliveries.length), 0);
    }
    const stream = `workshop-${workshop}`;
    const history = await log.read<WorkshopEvent>(stream);
    const groups = new Map(
      history.flatMap(({ event }) =>
        event.type === 'workshop-drafted'
          ? event.plan.groups.flatMap(({ number, members }) => members.map((id) => [id, number] as const))
          : [],
      ),
    );
    const random = randomFrom('here');
    const at = new Date().toISOString();
    const given = new Map<string, number>();
    const events = Array.from({ length: fullStore.here }, (_, index): WorkshopEvent => {
      const person = people[index % people.length];
      if (person === undefined) throw new RangeError('nobody to answer');
      given.set(person.id, (given.get(person.id) ?? 0) + 1);
      return answerOf(person, 1, at, random, groups.get(person.id));
    });
    await log.append(stream, events, history.length);
    return given;
  } finally {
    await log.close();
  }
};

/** How many answers a workshop's file holds, read by a log of its own when no bot has the folder open. */
export const answersStored = async (folder: string, workshop: string): Promise<number> => {
  const log = await openLog({ folder });
  try {
    const history = await log.read<WorkshopEvent>(`workshop-${workshop}`);
    return history.filter(({ event }) => event.type === 'answer-given').length;
  } finally {
    await log.close();
  }
};
