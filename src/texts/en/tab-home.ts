import type { tabHome as swedish } from '../sv/tab-home.ts';

export const tabHome: typeof swedish = {
  unread: 'New weekly update',
  settled: 'Something has happened to your question',
  seeSettled: 'See what happened',
  goOn: (title) => `Go on running ${title}`,
  more: (workshops) => `All workshops (${workshops} more under way)`,
};
