import { z } from 'zod';
import { count, ofRound, text } from '../shapes.ts';
import { command } from '../table.ts';

const ofAnswer = ofRound.extend({ answer: z.string().min(1).max(200) });

/** What a facilitator does with the answers of a round while they come. Seen afterwards are the newest of them. */
export const readingAlongCommands = {
  /** `basis` as it was shown: 409 where the answer has been changed since. */
  'hide-incoming': command(ofAnswer.extend({ basis: count, reason: text }), ({ app, me }, { basis, reason, ...place }) =>
    app.readingAlong.hide(me, place, { basis, reason }),
  ),
  'unhide-incoming': command(ofAnswer, ({ app, me }, place) => app.readingAlong.unhide(me, place)),
};
