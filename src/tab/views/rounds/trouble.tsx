import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Why something was not done, or what others have done meanwhile: nothing that is broken. */
export const Trouble = ({ children }: { children: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
