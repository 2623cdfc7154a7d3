import { may } from '../../../domain/access.ts';
import { type Refusal, refuse } from '../../../domain/decider.ts';
import type { LetterRefusal } from '../../../domain/letter/commands.ts';
import { type Audience, type LetterDraft, type LetterFault, letterFaults } from '../../../domain/letter/content.ts';
import { type PlainLanguage, plainLanguage } from '../../../domain/letter/plain-language.ts';
import type { Person } from '../../../domain/organisation.ts';
import type { Correspondence } from '../../correspondence.ts';
import type { PeopleService } from '../../people.ts';
import type { Card, PictureProbe, Presenter } from '../../ports.ts';
import { asPublished } from '../../views/letters/letter-card.ts';
import type { LetterDeskView } from '../../views/letters/writing-cards.ts';
import type { DraftViews } from './draft-views.ts';
import { type PictureLook, pictureAt } from './picture.ts';

type Outcome<View> = Promise<View | Refusal<'not-allowed'>>;

/** What a letter would be, as it is being written: nothing is stored and nothing is sent. */
export interface LetterPreview {
  /** The very card that a reader would get, in the author's language. */
  readonly card: Card;
  readonly faults: readonly LetterFault[];
  readonly help: PlainLanguage;
  readonly recipients: number;
}

export interface Composing {
  preview(me: Person, letter: string, draft: LetterDraft): Outcome<LetterPreview>;
  /** Whether there is a picture at an address. Its server is asked, and given some seconds. */
  picture(me: Person, url: string): Outcome<PictureLook>;
  /** How many an audience means just now. */
  recipients(me: Person, audience: Audience): Outcome<{ readonly recipients: number }>;
  /** A draft's desk as it stands now, for one who looks on over and over. */
  desk(me: Person, letter: string): Promise<LetterDeskView | Refusal<LetterRefusal | 'not-allowed'>>;
}

export const composing = ({
  post: all,
  people,
  present,
  views,
  pictures,
}: {
  views: DraftViews;
  post: Correspondence;
  people: PeopleService;
  present: Presenter;
  pictures: PictureProbe;
}): Composing => {
  const writes = (me: Person) => may(me.roles, 'write-letters');
  const count = async (audience: Audience) => (await all.recipients(audience)).length;

  return {
    async preview(me, letter, { content, audience, channels }) {
      if (!writes(me)) return refuse('not-allowed');
      const [ids, inbox, recipients] = await Promise.all([all.newlyAnswered(), all.inbox.state(), count(audience)]);
      const youAsked = ids.flatMap((id) => {
        const post = inbox.get(id);
        return post ? asPublished(post, me.id) : [];
      });
      const view = { letter, content, correctedAt: null, questions: [], youAsked, moreAnswers: 0, reader: NEW_READER };
      const shown = present({ kind: 'letter-card', view, corrected: false }, await people.language(me.id));
      return {
        card: 'card' in shown ? shown.card : {},
        faults: letterFaults({ content, audience, channels }, recipients),
        help: plainLanguage(
          [content.heading, content.lead, content.body, content.ask, content.question].filter(Boolean).join('\n\n'),
        ),
        recipients,
      };
    },
    picture: async (me, url) => (writes(me) ? pictureAt(pictures, url) : refuse('not-allowed')),
    recipients: async (me, audience) => (writes(me) ? { recipients: await count(audience) } : refuse('not-allowed')),
    desk: async (me, letter) => (writes(me) ? views.desk(me, letter) : refuse('not-allowed')),
  };
};

/** How the card looks to one who has not pressed anything yet. */
const NEW_READER = { recipient: true, acknowledgedAt: null, answer: null, notice: null, draft: null } as const;
