import type { Place } from './wire-room.ts';

/** Teams is overrun once it has taken so many messages: the rest must wait until it is over. */
export const overrunAfter = ({ teams }: Pick<Place, 'teams'>, taken: number) => {
  let [raging, sent] = [true, 0];
  teams.faults.add({
    match({ kind }) {
      if (kind !== 'send' || !raging) return false;
      sent += 1;
      return sent > taken;
    },
    failure: { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: {}, accept: 'never' },
  });
  return {
    over() {
      raging = false;
    },
  };
};
