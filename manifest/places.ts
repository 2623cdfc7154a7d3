import { sv } from './texts.ts';

/**
 * The places where Teams shows the tab, and how it knows who looks. The personal tab stands beside the chat (`conversations` is Teams'
 * own name for it, and keeps it first); the other tab is put by people in a channel, or in a meeting with its side panel and stage.
 */
export const places = (domain: string) => {
  const page = `https://${domain}/tab/`;
  return {
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal' as const] },
      { entityId: 'start', name: sv.tab, contentUrl: page, websiteUrl: page, scopes: ['personal' as const] },
    ],
    configurableTabs: [
      {
        configurationUrl: `${page}config#/config`,
        canUpdateConfiguration: true,
        scopes: ['team' as const, 'groupChat' as const],
        context: [
          'channelTab' as const,
          'privateChatTab' as const,
          'meetingChatTab' as const,
          'meetingDetailsTab' as const,
          'meetingSidePanel' as const,
          'meetingStage' as const,
        ],
      },
    ],
  };
};
