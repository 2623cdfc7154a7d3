/**
 * Teams' own limits ("Limits and specifications for Microsoft Teams", Chat): people in a group chat, and in a call from a chat, oneself
 * among them.
 */
const MOST_IN_CHAT = 250;
const MOST_IN_CALL = 20;

/** A longer address than this is not opened by every client. */
const LONGEST = 2_048;

const encoded = (upn: string): string => encodeURIComponent(upn).replaceAll('%40', '@');

/** The chat with exactly these others, by their sign-in names, called `name`; undefined where Teams opens none. */
export const chatLink = (others: readonly string[] | null, name: string): string | undefined => {
  if (others === null || others.length === 0 || others.length >= MOST_IN_CHAT) return undefined;
  const topic = others.length > 1 ? `&topicName=${encodeURIComponent(name)}` : '';
  return fitting(`https://teams.microsoft.com/l/chat/0/0?users=${others.map(encoded).join(',')}${topic}`);
};

/** The call to exactly these others; undefined where Teams makes none. */
export const callLink = (others: readonly string[] | null): string | undefined =>
  others === null || others.length === 0 || others.length >= MOST_IN_CALL
    ? undefined
    : fitting(`https://teams.microsoft.com/l/call/0/0?users=${others.map(encoded).join(',')}`);

const fitting = (url: string): string | undefined => (url.length > LONGEST ? undefined : url);
