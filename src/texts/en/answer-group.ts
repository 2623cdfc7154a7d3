import type { answerGroup as swedish } from '../sv/answer-group.ts';

export const answerGroup: typeof swedish = {
  called: {
    group: (number) => `Group ${number} · room ${number}`,
    pair: (number) => `Pair ${number}`,
    four: (number) => `Four ${number}`,
  },
  chatName: {
    group: (number) => `Group ${number}`,
    pair: (number) => `Pair ${number}`,
    four: (number) => `Four ${number}`,
  },
  voice: {
    me: {
      group: 'You are the group’s spokesperson this round.',
      pair: 'You are the pair’s spokesperson this round.',
      four: 'You are the spokesperson of the four this round.',
    },
    other: {
      group: (name) => `${name} is the group’s spokesperson`,
      pair: (name) => `${name} is the pair’s spokesperson`,
      four: (name) => `${name} is the spokesperson of the four`,
    },
  },
  chat: 'Open group chat',
  call: 'Call the group',
  help: {
    ask: 'We need help',
    told: (time) => `The facilitator has been told (${time}).`,
    onTheWay: (name) => `${name} is on the way.`,
  },
  material: {
    pair: 'This is what each of you wrote',
    four: 'This is what you came to in your pairs',
  },
};
