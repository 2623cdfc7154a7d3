import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { Boundary } from './boundary.tsx';
import { Header } from './header.tsx';
import { placeFor } from './places.tsx';
import { useRoute } from './routing.ts';
import { useTab } from './tab-context.ts';
import { StaleBar } from './views/states.tsx';

/** The page goes out to the edges of its window, and no field (a list with long choices, say) out of its place. */
const useEdges = makeStaticStyles({ body: { margin: 0 }, '.fui-Field > *': { minWidth: 0 } });

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  bar: { position: 'sticky', top: 0, zIndex: 2 },
});

/** The page: where one can go, the place that the address names, and a line above it when what it shows may be old. */
export const Shell = () => {
  useEdges();
  const styles = useStyles();
  const { t, host } = useTab();
  const { route, shown, waiting } = useRoute();
  const View = placeFor(shown);
  const bare = host.place === 'stage' || host.place === 'settings' || shown[2] === 'stage';
  return (
    <div className={styles.frame} {...(waiting && { 'aria-busy': true })}>
      {!bare && <Header route={route} />}
      <div className={styles.bar}>
        <StaleBar />
      </div>
      <Boundary key={shown.join('/')} t={t}>
        <View path={shown} />
      </Boundary>
    </div>
  );
};
