import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useCommand } from '../../use-command.ts';

/** What can be pressed on a running workshop: each says what the page showed, so that a press that comes twice is known. */
export const usePresses = ({ workshop, round, endsAt, reminders, endings }: ControlCardView) => {
  const here = { workshop, round };
  const start = useCommand('start-round');
  const extend = useCommand('extend-round');
  const remind = useCommand('remind');
  const close = useCommand('close-round');
  const show = useCommand('show-result');
  const next = useCommand('next-round');
  const skip = useCommand('skip-round');
  const end = useCommand('end-workshop');
  const reopen = useCommand('reopen-workshop');
  const all = [start, extend, remind, close, show, next, skip, end, reopen];
  const clear = () => {
    for (const each of all) each.clear();
  };
  /** An older no is forgotten by the next press. */
  const press =
    <Done>(act: () => Promise<Done>) =>
    () => {
      clear();
      return act();
    };
  return {
    busy: all.some(({ busy }) => busy),
    /** Why the last press was not taken; that people are missing is a question, and asked as one. */
    problem: all.map((each) => each.problem).find((told) => told && told.code !== 'people-missing'),
    peopleMissing: close.problem?.code === 'people-missing',
    clear,
    start: press(() => start.run(here)),
    extend: press(async () => (endsAt === null ? undefined : extend.run({ ...here, endsAt }))),
    remind: press(() => remind.run({ ...here, reminders })),
    close: press(() => close.run({ ...here, confirmed: false })),
    closeAnyway: press(() => close.run({ ...here, confirmed: true })),
    show: press(() => show.run(here)),
    next: press(() => next.run(here)),
    skip: press(() => skip.run(here)),
    end: press(() => end.run({ workshop, endings })),
    reopen: press(() => reopen.run({ workshop, endings })),
  };
};
