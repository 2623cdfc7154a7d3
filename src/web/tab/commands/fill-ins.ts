import { isRefusal } from '../../../domain/decider.ts';
import { answerErrors } from '../answer-errors.ts';
import { id, inputs, ofRound, roundNumber } from '../shapes.ts';
import { command } from '../table.ts';

/** "Fyll i åt gruppen": what a group has answered in another way, typed in by a facilitator. */
export const fillInCommands = {
  /** An empty form, with the id that the answer will have. `notice` says that nothing can be filled in any more. */
  'begin-fill-in': command(ofRound, ({ app, me }, { workshop, round }) => app.elsewhere.filling.form(me, workshop, round)),
  /** The form for the next one; `saved` is the group that this was for. */
  'save-fill-in': command(
    ofRound.extend({ id, group: roundNumber, inputs }),
    async ({ app, me, t }, { group, inputs: given, ...form }) => {
      const view = await app.elsewhere.filling.save(me, form, group, given);
      if (isRefusal(view)) return view;
      if (view.faults.length > 0) return { refused: 'bad-answer', errors: answerErrors(view.faults, t) };
      return view.notice === null || view.saved !== null ? view : { refused: view.notice };
    },
  ),
};
