import type { IActionSet, IOpenUrlAction } from '@microsoft/teams.cards';
import type { AnswerGroup } from '../src/app/views/answer-group.ts';
import type { Texts } from '../src/texts/texts.ts';

/**
 * Teams' own limits ("Limits and specifications for Microsoft Teams", Chat): people in a group chat, and in a call from a chat, oneself
 * among them.
 */
const MOST_IN_CHAT = 250;
const MOST_IN_CALL = 20;

/** A longer address than this is not opened by every client. */
const LONGEST = 2_048;

/** A sign-in name as part of an address: `@` as it stands in Microsoft's examples, and a guest's `#EXT#` as it must be. */
const encoded = (upn: string): string => encodeURIComponent(upn).replaceAll('%40', '@');

/**
 * Deep links that open a chat or a call with exactly these people ("Deep link to a Teams chat", "Deep link to a workflow in Teams" in
 * Microsoft's documentation): sign-in names with commas between, oneself left out (whoever presses is always with), and the chat's name
 * where there are three or more. Spaces as %20: a plus sign is taken for one.
 */
export const groupLinks = ({ others, as, number }: AnswerGroup, t: Texts): readonly IActionSet[] => {
  if (others === null) return [];
  const users = others.map(encoded).join(',');
  const topic = others.length > 1 ? `&topicName=${encodeURIComponent(t.answer.group.chatName[as](number))}` : '';
  const people = others.length + 1;
  const links = [
    ...link(t.answer.group.chat, `https://teams.microsoft.com/l/chat/0/0?users=${users}${topic}`, people <= MOST_IN_CHAT),
    ...link(t.answer.group.call, `https://teams.microsoft.com/l/call/0/0?users=${users}`, people <= MOST_IN_CALL),
  ];
  return links.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions: links }];
};

const link = (title: string, url: string, fits: boolean): readonly IOpenUrlAction[] =>
  fits && url.length <= LONGEST ? [{ type: 'Action.OpenUrl', title, url }] : [];
