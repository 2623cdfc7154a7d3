import type { Person } from '../../../domain/organisation.ts';
import type { Language } from '../../../domain/people.ts';
import type { Nameless } from '../../nameless.ts';
import type { PeopleService } from '../../people.ts';
import type { Messenger, Presenter } from '../../ports.ts';
import type { MyPostView } from '../../views/letters/post-cards.ts';

/** Whoever presses waits meanwhile, and Teams gives up after about ten seconds. */
const PATIENCE_MS = 3_000;

/**
 * Posts the card with the key of one who asked without a name as a message of its own. In the letter's place it would be wiped by the
 * letter's next correction after a restart, when nobody knows any more whose it is (see nameless.ts); a message of its own is in no
 * ledger and is never edited. False where it did not come to stand there in time: then it has to stand where the question was asked.
 */
export const keyCards =
  ({
    people,
    messenger,
    present,
    nameless,
  }: {
    people: PeopleService;
    messenger: Messenger;
    present: Presenter;
    nameless: Nameless;
  }) =>
  async (me: Person, view: MyPostView, language: Language): Promise<boolean> => {
    const { post, secret } = view;
    // Pressed once more, or delivered once more by Teams: it lies there already.
    if (secret === null || nameless.hasKeyApart(post)) return secret !== null;
    const chat = (await people.roster()).people.get(me.id)?.chat;
    // A chat that is not known stays so: to open it now would be noted, and tell who asked.
    if (!chat) return false;
    const sent = messenger.send(chat, async () => present({ kind: 'my-post', view }, language), 'reply', true);
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined).unref());
    const outcome = await Promise.race([sent, late]);
    if (outcome?.outcome !== 'done') return false;
    nameless.keyIsApart(post);
    return true;
  };
