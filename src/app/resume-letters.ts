import { type Correspondence, DESK, INBOX } from './correspondence.ts';
import type { LetterCopies } from './letter-copies.ts';
import type { Journal } from './ports.ts';

/** The newest letters go on at once, side by side: they are the ones that people wait for. */
const AT_ONCE = 4;

/**
 * At start: every sent letter goes on where it was, with what was still to be sent, sent again, corrected or taken away. The
 * older ones one after another, each let go of again, so that hundreds of them (200 of 92 recipients take 0.7 s in all) keep
 * neither the start nor the memory. One whose file cannot be read holds up none of the others.
 */
export const resumeLetters = async (
  { letters, outbox, replies, reminders }: Correspondence,
  copies: LetterCopies,
  journal: Journal,
): Promise<void> => {
  const sent = (await letters.all()).filter(({ phase }) => phase === 'sent');
  const recover = async (id: string) => {
    try {
      await outbox.recover(id);
      await copies.bringUpToDate(id);
    } catch (error) {
      journal.error({ letter: id, err: error }, 'a letter could not go on');
    }
  };
  const older = async () => {
    for (const { id } of sent.slice(AT_ONCE)) {
      await recover(id);
      outbox.release(id);
      // Between two letters the people who press now have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all([
    ...sent.slice(0, AT_ONCE).map(({ id }) => recover(id)),
    older(),
    replies.recover(INBOX),
    reminders.recover(DESK),
  ]);
};
