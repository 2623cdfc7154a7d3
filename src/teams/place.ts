import type { Activity } from './activity-shape.ts';
import type { Place } from './inbound.ts';

/** Where an activity happened; undefined when it names no tenant. */
export const placeOf = ({ serviceUrl, conversation, channelData }: Activity): Place | undefined => {
  const tenantId = conversation.tenantId ?? channelData?.tenant?.id;
  if (!tenantId) return undefined;
  const scope = scopeOf(conversation, channelData);
  const common = { serviceUrl: serviceUrl.replace(/\/+$/, ''), conversationId: conversation.id, scope, tenantId };
  const team = channelData?.team;
  if (scope !== 'team' || !team) return common;
  const [root] = conversation.id.split(';');
  const channelId = channelData?.channel?.id ?? channelData?.settings?.selectedChannel?.id ?? root;
  return { ...common, team: { id: team.id, ...(team.name && { name: team.name }), ...(channelId && { channelId }) } };
};

/** Old clients, the Playground and some events leave `conversationType` out; then the rest of the activity tells. */
const scopeOf = (
  { conversationType, isGroup, id }: Activity['conversation'],
  channelData: Activity['channelData'],
): Place['scope'] => {
  switch (conversationType) {
    case 'personal':
      return 'personal';
    case 'channel':
      return 'team';
    case 'groupChat':
      return 'group';
    default:
      if (channelData?.team || /@thread\.(tacv2|skype)/.test(id)) return 'team';
      return isGroup ? 'group' : 'personal';
  }
};
