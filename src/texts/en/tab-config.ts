import type { tabConfig as swedish } from '../sv/tab-config.ts';

export const tabConfig: typeof swedish = {
  heading: 'Samling in the channel',
  label: 'What should the tab show?',
  start: 'The start page: what concerns the person who looks',
  archive: 'The archive: what has been shown to all',
  archiveTab: 'Archive',
  stage: (title) => `The stage of “${title}”: question, clock and result`,
  save: 'Press Save when you have chosen.',
  outside: 'This setting belongs to Teams. It is shown there when you add Samling as a tab in a channel.',
  toStart: 'To the start page',
};
