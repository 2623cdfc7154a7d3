import { maySend } from '../../../domain/access.ts';
import { toInstant, wallOf } from '../../../domain/calendar/wall-clock.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import { type LetterDraft, letterFaults } from '../../../domain/letter/content.ts';
import { plainLanguage } from '../../../domain/letter/plain-language.ts';
import type { DraftLetter } from '../../../domain/letter/state.ts';
import type { Person } from '../../../domain/organisation.ts';
import { roles } from '../../../domain/people.ts';
import { homeTeam } from '../../../domain/roster.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Messenger } from '../../ports.ts';
import type { AudienceChoices, LetterDeskView, LetterFormView } from '../../views/letters/writing-cards.ts';

/** A draft as its author sees it: the form it is written in, and the desk beside the preview. */
export interface DraftViews {
  /** `saves` is how often the draft had been saved when its writer saw it. */
  form(letter: string, draft: LetterDraft, saves: number, more?: FormMore): Promise<LetterFormView>;
  desk(me: Person, letter: string, more?: Partial<LetterDeskView>): Promise<LetterDeskView | Refusal<LetterRefusal>>;
  /** The same of a draft that has been read. */
  deskOf(me: Person, letter: string, state: DraftLetter, more?: Partial<LetterDeskView>): Promise<LetterDeskView>;
  /** The draft, where the letter is one. */
  draft(letter: string): Promise<DraftLetter | Refusal<LetterRefusal>>;
}

type FormMore = Partial<Pick<LetterFormView, 'faults' | 'notice' | 'meanwhile' | 'pictureUnchecked'>>;

export const draftViews = ({
  post: all,
  people,
  messenger,
}: {
  post: Correspondence;
  people: PeopleService;
  messenger: Messenger;
}): DraftViews => {
  const named = async (): Promise<AudienceChoices['people']> =>
    [...(await people.organisation()).people.values()]
      .map(({ id, name, unit }) => ({ id, name, unit }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'));

  const choices = async (chosen: readonly string[]): Promise<AudienceChoices> => {
    const [{ people: everybody }, roster] = await Promise.all([people.organisation(), people.roster()]);
    const persons = [...everybody.values()];
    const home = homeTeam(roster);
    const channels = home ? await messenger.channels(home, 'reply') : undefined;
    return {
      units: sorted(persons.map(({ unit }) => unit)),
      unitTypes: sorted(persons.map(({ unitType }) => unitType)),
      roles,
      people: await named(),
      // Where Teams does not answer, the chosen ones stay chosen.
      channels: channels?.outcome === 'done' ? channels.value : chosen.map((id) => ({ id, name: id })),
    };
  };

  const draft: DraftViews['draft'] = async (letter) => {
    const state = await all.letters.get(letter);
    if (state.phase === 'draft') return state;
    return refuse(state.phase === 'sent' ? 'letter-already-sent' : 'no-such-letter');
  };

  const deskOf: DraftViews['deskOf'] = async (me, letter, state, more = {}) => {
    const { content, audience, channels, sendAt, held, saves, timings, tests } = state;
    const to = await all.recipients(audience);
    const wall = sendAt === null ? { date: '', time: '' } : wallOf(sendAt);
    return {
      letter,
      heading: content.heading,
      recipients: to.length,
      audience,
      channels,
      help: plainLanguage(
        [content.heading, content.lead, content.body, content.ask, content.question].filter(Boolean).join('\n\n'),
      ),
      faults: letterFaults(state, to.length),
      maySend: maySend(me.roles, (await all.desk.state()).delegated),
      sendAt,
      held,
      clockNote: sendAt === null ? null : toInstant(wall).note,
      timeFault: null,
      ...wall,
      asking: null,
      testSentTo: null,
      choices: { people: await named() },
      saves,
      timings,
      tests: tests.length,
      changed: null,
      pictureUnchecked: false,
      notice: null,
      ...more,
    };
  };

  return {
    draft,
    form: async (letter, written, saves, more = {}) => ({
      letter,
      draft: written,
      faults: [],
      recipients: (await all.recipients(written.audience)).length,
      choices: await choices(written.channels),
      correcting: null,
      saves,
      meanwhile: null,
      pictureUnchecked: false,
      notice: null,
      ...more,
    }),
    deskOf,
    async desk(me, letter, more = {}) {
      const state = await draft(letter);
      return isRefusal(state) ? state : deskOf(me, letter, state, more);
    },
  };
};

const sorted = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== '').sort((a, b) => a.localeCompare(b, 'sv'));
