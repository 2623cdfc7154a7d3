import type { NamesShown } from '../../domain/workshop/round-plan.ts';
import type { People } from './names.ts';

/** Who looks: everybody whom the result is shown to, or a facilitator. */
export type Viewer = 'all' | 'facilitator';

/** What a view of a round is made for. */
export interface Seen {
  readonly names: NamesShown;
  readonly viewer: Viewer;
  readonly people: People;
}

/** Whether this viewer may know who wrote what. */
export const seesNames = ({ names, viewer }: Seen): boolean =>
  names === 'all' || (names === 'facilitator' && viewer === 'facilitator');
