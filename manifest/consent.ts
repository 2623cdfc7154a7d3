interface Asked {
  readonly appId: string;
  /** Host name of the tab; undefined where there is a bot alone. */
  readonly domain: string | undefined;
  readonly readReceipts: boolean;
}

interface Permission {
  name: string;
  type: 'Application' | 'Delegated';
}

/**
 * What Teams asks people to agree to when they install the app: each in their own chat, team or meeting, never an administrator.
 * Empty for a bot alone that takes no read receipts.
 *
 * `webApplicationInfo` names the application in Entra; for the tab its id URI must hold the domain of the page ("Configure your app in
 * Microsoft Entra ID"), for permissions alone the resource may be any text.
 */
export const consent = ({ appId, domain, readReceipts }: Asked) => {
  const resourceSpecific: Permission[] = [
    // Of the bot's own personal chats: which message the person has read last ("Resource-specific consent", "Receive a read receipt").
    ...(readReceipts ? [{ name: 'ChatMessageReadReceipt.Read.Chat', type: 'Application' as const }] : []),
    // meeting.shareAppContentToStage asks for these, of those who are in the meeting ("Share app content to stage API").
    ...(domain === undefined
      ? []
      : [
          { name: 'MeetingStage.Write.Chat', type: 'Delegated' as const },
          { name: 'ChannelMeetingStage.Write.Group', type: 'Delegated' as const },
        ]),
  ];
  if (resourceSpecific.length === 0) return {};
  const resource = domain === undefined ? `api://${appId}` : `api://${domain}/${appId}`;
  return { webApplicationInfo: { id: appId, resource }, authorization: { permissions: { resourceSpecific } } };
};
