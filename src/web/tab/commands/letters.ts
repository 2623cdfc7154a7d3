import { z } from 'zod';
import { isRefusal } from '../../../domain/decider.ts';
import { content, count, draft, id, line, nothing, ofLetter, ofPost, text } from '../shapes.ts';
import { command, unlessNoticed } from '../table.ts';

/** What the page showed, in numbers: how often the draft had been saved, and its time decided. */
const ofShown = ofLetter.extend({ saves: count });
const ofTiming = ofShown.extend({ timings: count });

/** The letter that was being written is none to save any more. */
const BECAME: ReadonlyMap<string, string> = new Map([
  ['became-sent', 'letter-already-sent'],
  ['became-deleted', 'no-such-letter'],
  ['became-scheduled', 'may-not-send'],
]);

/** A letter from a blank page to its report. */
export const letterCommands = {
  /** An empty form with the fixed parts, and the id that the letter will have; nothing is stored before it is saved. */
  'begin-letter': command(nothing, ({ app, me }) => app.writing.begin(me)),
  'copy-letter': command(ofLetter, ({ app, me }, { letter }) => app.writing.copy(me, letter)),
  /** `meanwhile` of the view, where somebody has saved since: then nothing is saved, and `saves` is how often it has been. */
  'save-letter': command(ofShown.extend({ draft }), async ({ app, me }, { letter, draft: written, saves }) => {
    const view = await app.writing.save(me, letter, written, saves);
    if (isRefusal(view)) return view;
    const became = view.notice === null ? undefined : BECAME.get(view.notice);
    return became === undefined ? unlessNoticed(view, 'saved') : { refused: became };
  }),
  'keep-template': command(ofLetter, ({ app, me }, { letter }) => app.writing.keepTemplate(me, letter)),
  'delete-letter': command(ofShown, async ({ app, me }, { letter, saves }) => {
    const view = await app.writing.remove(me, letter, saves);
    return 'help' in view ? { refused: 'letter-changed-meanwhile' } : view;
  }),
  /** In one's own chat, or the named people's. `notice` of the view says whether it arrived, `changed` that nothing went. */
  'test-letter': command(
    ofShown.extend({ tests: count, to: z.array(z.string().max(200)).max(20) }),
    ({ app, me }, { letter, to, ...shown }) => app.writing.test(me, letter, to, shown),
  ),
  /** `date` (YYYY-MM-DD) and `time` (HH:MM) in Stockholm; `timeFault` of the view says what is wrong with them. */
  'schedule-letter': command(ofTiming.extend({ date: line, time: line }), async ({ app, me }, { letter, date, time, ...shown }) =>
    unlessNoticed(await app.writing.schedule(me, letter, date, time, shown)),
  ),
  'cancel-schedule': command(ofTiming, async ({ app, me }, { letter, ...shown }) =>
    unlessNoticed(await app.writing.unschedule(me, letter, shown)),
  ),
  /** The report; the desk with `changed`, or the form with its faults, where nothing went. */
  'send-letter': command(ofShown, ({ app, me }, { letter, saves }) => app.elsewhere.sending.send(me, letter, saves)),
  'stop-letter': command(ofLetter, ({ app, me }, { letter }) => app.elsewhere.sending.stop(me, letter)),
  'resend-letter': command(
    ofLetter.extend({
      group: z.enum(['refused', 'unknown', 'unacknowledged', 'channels']),
      number: count,
      channel: z.string().max(500).optional(),
    }),
    ({ app, me }, { letter, group, number, channel }) => app.elsewhere.sending.resend(me, letter, group, number, channel),
  ),
  /** Corrections and takings away that failed, once more; `retries` as the report has it. */
  'retry-letter': command(ofLetter.extend({ retries: count }), ({ app, me }, { letter, retries }) =>
    app.elsewhere.sending.retryEdits(me, letter, retries),
  ),
  /** The report, or the form with its faults. */
  'correct-letter': command(
    ofLetter.extend({ content, corrections: count }),
    ({ app, me }, { letter, content: written, corrections }) => app.elsewhere.sending.correct(me, letter, written, corrections),
  ),
  'recall-letter': command(ofLetter, ({ app, me }, { letter }) => app.elsewhere.sending.recall(me, letter)),
  acknowledge: command(ofLetter, ({ app, me }, { letter }) => app.elsewhere.reading.acknowledge(me, letter)),
  'answer-letter': command(ofLetter.extend({ text }), async ({ app, me }, { letter, text: answer }) => {
    const view = await app.elsewhere.reading.answer(me, letter, answer);
    const notice = 'reader' in view ? (view.reader?.notice ?? null) : null;
    return notice === null ? view : { refused: notice };
  }),
  upvote: command(ofPost, ({ app, me }, { post }) => app.elsewhere.asking.upvote(me, post)),
  'name-deputy': command(z.object({ deputy: z.string().max(200), until: line }), ({ app, me }, { deputy, until }) =>
    app.arranging.nameDeputy(me, deputy, until),
  ),
  'remove-deputy': command(nothing, ({ app, me }) => app.arranging.removeDeputy(me)),
  delegate: command(z.object({ delegated: z.boolean() }), ({ app, me }, { delegated }) => app.arranging.delegate(me, delegated)),
  newcomers: command(z.object({ latest: z.boolean() }), ({ app, me }, { latest }) => app.arranging.newcomers(me, latest)),
  'save-slot': command(
    z.object({ slot: z.object({ weekday: z.number().int(), time: line, skipHolidays: z.boolean() }).nullable() }),
    ({ app, me }, { slot }) => app.arranging.saveSlot(me, slot),
  ),
  /** `letter` where the question is about one. */
  'begin-post': command(
    z.object({ kind: z.enum(['question', 'input']), letter: id.nullable() }),
    ({ app, me }, { kind, letter }) => app.elsewhere.asking.form(me, kind, letter),
  ),
};
