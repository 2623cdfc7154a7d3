import { makeStyles, tokens } from '@fluentui/react-components';

/** Decisions under each other. */
export const useDecisionList = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
