import type { App } from '../../src/app/app.ts';
import { isRefusal } from '../../src/domain/decider.ts';
import type { LetterContent, LetterDraft } from '../../src/domain/letter/content.ts';
import { cast, openWorld, settle } from './app-world.ts';
import type { Sent, ShownNotice } from './fake-teams.ts';
import { draft } from './letter-facts.ts';

/** What an outcome is when it is no refusal; fails where it is. */
export const granted = <View extends object>(view: View): Exclude<View, { refused: string }> => {
  if (isRefusal<View, string>(view)) throw new Error(view.refused);
  return view as Exclude<View, { refused: string }>;
};

/** The app with its people, and the director and the communicator at work on letters. */
export const openLetterWorld = async (...options: Parameters<typeof openWorld>) => {
  const world = await openWorld(...options);
  const { app, person } = world;

  const ofKind = <Kind extends ShownNotice['kind']>(items: readonly Sent[], kind: Kind) =>
    items.flatMap(({ to, shown, message }) =>
      shown.kind === kind ? [{ to, message, shown: shown as Extract<ShownNotice, { kind: Kind }> }] : [],
    );

  const shown = async (letter: string) => {
    const state = await app.post.letters.get(letter);
    return state.phase === 'draft'
      ? { saves: state.saves, timings: state.timings, tests: state.tests.length }
      : { saves: 0, timings: 0, tests: 0 };
  };

  return {
    ...world,
    /** A letter of the director's that is saved and not sent. */
    async write(part: Partial<LetterContent> = {}, more: Partial<LetterDraft> = {}): Promise<string> {
      const dora = await person('dora');
      const { letter } = granted(await app.writing.begin(dora));
      granted(await app.writing.save(dora, letter, draft(part, more), 0));
      return letter;
    },
    /** What a card that is drawn now shows of a draft, in numbers. */
    shown,
    /** Sends it, and lets it arrive. */
    async send(letter: string, by = 'dora'): Promise<void> {
      const report = granted(await app.sending.send(await person(by), letter, (await shown(letter)).saves));
      if (!('delivered' in report)) throw new Error('it was not sent');
      await settle();
    },
    /** A letter that has been sent to everybody, or to those of `more`. */
    async sentLetter(part: Partial<LetterContent> = {}, more: Partial<LetterDraft> = {}): Promise<string> {
      const letter = await this.write(part, more);
      await this.send(letter);
      return letter;
    },
    async report(letter: string, running: App = app) {
      return granted(await running.sending.report(await person('dora'), letter));
    },
    /** A question, from the form; the key is null where the name is on it. */
    async ask(who: string, text: string, { withoutName = false, letter = null as string | null } = {}) {
      const me = await person(who);
      const { post, secret } = granted(await app.asking.form(me, 'question', letter));
      const mine = granted(await app.asking.send(me, { post, secret, kind: 'question', letter, text, withoutName }));
      await settle();
      if (!('fate' in mine)) throw new Error(`not taken: ${mine.notice}`);
      return { post, secret: withoutName ? secret : null };
    },
    async handle(press: Parameters<App['handling']['press']>[1]) {
      const view = granted(await app.handling.press(await person('dora'), press));
      await settle();
      return view;
    },
    /** What was sent of a kind, in order. */
    sentOf: <Kind extends ShownNotice['kind']>(kind: Kind) => ofKind(world.teams.sent, kind),
    editedOf: <Kind extends ShownNotice['kind']>(kind: Kind) => ofKind(world.teams.edits, kind),
    /** How many of a kind each person has got. */
    counts(kind: ShownNotice['kind']): Readonly<Record<string, number>> {
      return Object.fromEntries(
        [...Object.keys(cast), 'nina']
          .map((who) => [who, world.inbox(who).filter(({ shown }) => shown.kind === kind).length] as const)
          .filter(([, count]) => count > 0),
      );
    },
    /** Every fact that is stored, with its stream. */
    async stored(): Promise<readonly { readonly stream: string; readonly event: unknown }[]> {
      const streams = await world.held.log.streams();
      return streams.flatMap((stream) => world.held.events(stream).map((event) => ({ stream, event })));
    },
    /** How many facts of a type a stream holds. */
    facts: (stream: string, type: string): number =>
      world.held.events(stream).filter((event) => JSON.stringify(event).includes(`"type":"${type}"`)).length,
  };
};

export type LetterWorld = Awaited<ReturnType<typeof openLetterWorld>>;

/** Everybody of the cast once, but for those named. */
export const everybodyOnce = (...but: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(cast)
      .filter((who) => !but.includes(who))
      .map((who) => [who, 1]),
  );
