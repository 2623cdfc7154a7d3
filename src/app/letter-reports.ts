import { may, maySend } from '../domain/access.ts';
import type { SentLetter } from '../domain/letter/state.ts';
import type { Person } from '../domain/organisation.ts';
import type { ChannelNames } from './channel-names.ts';
import type { Correspondence } from './correspondence.ts';
import type { PeopleService } from './people.ts';
import { channelsInTrouble, type LetterReportView, letterReport } from './views/letters/report-card.ts';

/** The report of a sent letter, as this person may see it. */
export type LetterReports = (
  me: Person,
  letter: string,
  state: SentLetter,
  asking?: LetterReportView['asking'],
) => Promise<LetterReportView>;

export const letterReports =
  ({ post, people, channelNames }: { post: Correspondence; people: PeopleService; channelNames: ChannelNames }): LetterReports =>
  async (me, letter, state, asking = null) => {
    const [ledger, inbox, everybody, { delegated }] = await Promise.all([
      post.outbox.ledger(letter),
      post.inbox.state(),
      people.everybody(),
      post.desk.state(),
    ]);
    const channels = await channelNames(channelsInTrouble(ledger));
    const facts = { letter, state, ledger, inbox, people: everybody, channels };
    return letterReport(facts, {
      byName: may(me.roles, 'see-report-by-name'),
      maySend: maySend(me.roles, delegated),
      asking,
    });
  };
