import { z } from 'zod';

const id = z.string().min(1).max(1_000);
const label = z.string().max(1_000).nullish();
const account = z.object({ id, aadObjectId: label, name: label });
const named = z.object({ id, name: label }).nullish();

/** What we read of a Bot Framework activity as Teams sends it; everything else in it is passed over. */
export const activityShape = z.object({
  type: z.string().min(1).max(100),
  name: label,
  action: label,
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: label,
  replyToId: label,
  serviceUrl: z.url({ protocol: /^https?$/ }).max(1_000),
  from: account.nullish(),
  recipient: account,
  conversation: z.object({ id, conversationType: label, isGroup: z.boolean().nullish(), tenantId: label }),
  channelData: z
    .object({
      tenant: named,
      team: named,
      channel: named,
      eventType: label,
      settings: z.object({ selectedChannel: named }).nullish(),
    })
    .nullish(),
  entities: z.array(z.unknown()).max(500).nullish(),
  membersAdded: z.array(account).max(10_000).nullish(),
  membersRemoved: z.array(account).max(10_000).nullish(),
});

export type Activity = z.infer<typeof activityShape>;
export type Account = z.infer<typeof account>;

/** A button pressed on a card: `adaptiveCard/action`. The verb may be left out of the action and be in its data. */
export const executeShape = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string().max(100).nullish(), data: z.unknown().optional() }),
});

export const mentionShape = z.object({ type: z.literal('mention'), mentioned: z.object({ id }), text: z.string().min(1) });

export const clientInfoShape = z.object({ type: z.literal('clientInfo'), locale: z.string().max(100) });

/** The value of a read receipt (Teams documentation, "Read receipts"): message ids grow with time. */
export const readReceiptShape = z.object({ lastReadMessageId: z.string().min(1).max(100) });
