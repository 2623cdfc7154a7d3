import type { download as sv } from '../sv/download.ts';

export const download: typeof sv = {
  expired: 'The link has expired. Go back to the chat and get a new one.',
  usedUp: 'The link has been used as many times as it can be. Go back to the chat and get a new one.',
  forged: 'The link is not right. Go back to the chat and get a new one.',
  notAllowed: 'You may no longer have this file. Ask a facilitator if you need it.',
  gone: 'What the file was about is no longer there.',
};
