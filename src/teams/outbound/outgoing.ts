import type { Activity } from 'botbuilder';
import type { Lane, Post } from '../../app/ports.ts';

/** A message as the Bot Connector takes it: of an activity, the parts that the bot fills in. */
export type OutgoingMessage = Partial<Pick<Activity, 'text' | 'textFormat' | 'summary' | 'attachments' | 'channelData'>> & {
  readonly type: 'message';
};

/** A new message. It alerts its readers, unless it only keeps a card right. */
export const newMessage = (post: Post, lane: Lane): OutgoingMessage =>
  lane === 'refresh' ? editedMessage(post) : { ...editedMessage(post), channelData: { notification: { alert: true } } };

/** What a message is replaced with: nobody is alerted by an edit. */
export const editedMessage = (post: Post): OutgoingMessage =>
  'card' in post
    ? {
        type: 'message',
        summary: post.summary,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: post.card }],
      }
    : { type: 'message', text: post.text, textFormat: 'plain' };

/**
 * The largest message that is sent, in bytes as Teams counts them: UTF-16. Teams' limit is 100 KB, answered with 413; its
 * documentation says to keep under 80 KB.
 */
export const largestMessage = 80 * 1024;

/** The size of a message as Teams counts it. */
export const messageSize = (message: OutgoingMessage): number => JSON.stringify(message).length * 2;
