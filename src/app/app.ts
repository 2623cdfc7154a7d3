import { archiveIndex } from './archive/archive-index.ts';
import { type Broadcaster, broadcaster } from './broadcaster.ts';
import { type Changes, changes } from './changes.ts';
import { channelNames } from './channel-names.ts';
import { type Correspondence, correspondence } from './correspondence.ts';
import { desks } from './desks.ts';
import { follow } from './follow.ts';
import { followLetters } from './follow-letters.ts';
import { groupMaker } from './groups.ts';
import { copiesOfLetters, type LetterCopies } from './letter-copies.ts';
import { letterReports } from './letter-reports.ts';
import { type LiveCards, liveCards } from './live-cards.ts';
import { nameless } from './nameless.ts';
import { openForms } from './open-forms.ts';
import { type PeopleService, peopleService } from './people.ts';
import type {
  Chance,
  Clock,
  EventLog,
  Hash,
  Holidays,
  Journal,
  Messenger,
  OrganisationSource,
  PictureProbe,
  Presenter,
} from './ports.ts';
import { resumeLetters } from './resume-letters.ts';
import { seatEverybody } from './seating.ts';
import { type TabLinks, tabLinks } from './tab-links.ts';
import type { Stems } from './themes/stems.ts';
import { remindAuthors, sendDueLetters } from './timed-letters.ts';
import { roundsOverDays } from './timed-rounds.ts';
import { closeDueRounds, openChats } from './timed-work.ts';
import { type Answering, answering } from './use-cases/answering.ts';
import { type Browsing, browsing } from './use-cases/browsing.ts';
import { type Elsewhere, elsewhere } from './use-cases/elsewhere.ts';
import { type Facilitating, facilitating } from './use-cases/facilitating.ts';
import { type Filling, filling } from './use-cases/filling.ts';
import { type Arranging, arranging } from './use-cases/letters/arranging.ts';
import { type Asking, asking } from './use-cases/letters/asking.ts';
import { type LetterCalendar, letterCalendar } from './use-cases/letters/calendar.ts';
import { type Composing, composing } from './use-cases/letters/composing.ts';
import { draftTools } from './use-cases/letters/draft-tools.ts';
import { type Handling, handling } from './use-cases/letters/handling.ts';
import { type Reading, reading } from './use-cases/letters/reading.ts';
import { type Sending, sending } from './use-cases/letters/sending.ts';
import { type Wondering, wondering } from './use-cases/letters/wondering.ts';
import { type Writing, writing } from './use-cases/letters/writing.ts';
import { type Planning, planning } from './use-cases/planning.ts';
import { type ReadingAlong, readingAlong } from './use-cases/reading-along.ts';
import { type Resolving, resolving } from './use-cases/resolving.ts';
import { type Rooms, rooms } from './use-cases/rooms.ts';
import { type Summarising, summarising } from './use-cases/summarising.ts';
import { type Theming, theming } from './use-cases/theming.ts';
import { type Watching, watching } from './use-cases/watching.ts';
import { workshopStreams } from './workshops.ts';

export interface Ports {
  readonly log: EventLog;
  readonly messenger: Messenger;
  readonly present: Presenter;
  readonly source: OrganisationSource;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly journal: Journal;
  /** How long edits that only keep cards right wait for those who press just now, ms; 0 unless given. */
  readonly breathMs?: number;
  readonly hash: Hash;
  readonly holidays: Holidays;
  /** What is known of the words of Swedish and English, for the themes. */
  readonly stems: Stems;
  /** What the municipality is called; empty unless given. */
  readonly organisation?: string;
  readonly pictures: PictureProbe;
}

/** Everything that people can do, behind the edge. */
export interface App {
  readonly people: PeopleService;
  readonly answering: Answering;
  readonly facilitating: Facilitating;
  readonly rooms: Rooms;
  readonly planning: Planning;
  readonly browsing: Browsing;
  /** What is made of the answers. */
  readonly theming: Theming;
  readonly resolving: Resolving;
  readonly summarising: Summarising;
  readonly filling: Filling;
  readonly elsewhere: Elsewhere;
  readonly broadcasts: Broadcaster;
  /** The weekly update: its parts, and what is done with them. */
  readonly post: Correspondence;
  /** Where letters lie that were not sent to those who have them. */
  readonly letterCopies: LetterCopies;
  readonly writing: Writing;
  readonly sending: Sending;
  readonly reading: Reading;
  readonly asking: Asking;
  readonly wondering: Wondering;
  readonly handling: Handling;
  readonly arranging: Arranging;
  readonly composing: Composing;
  readonly letterCalendar: LetterCalendar;
  /** What the tab needs beside: to look on, to hear that something has changed, to be let in. */
  readonly watching: Watching;
  readonly readingAlong: ReadingAlong;
  readonly changes: Changes;
  readonly links: TabLinks;
  /** After a restart: reads the index, goes on with what was being sent, lets every card show what the log says. */
  resume(): Promise<void>;
  /** To be called about once a second: closes the rounds whose time is out. */
  tick(): Promise<void>;
  /** To be called now and then: reads the roster, and opens the chats that a round will need. */
  refreshPeople(): Promise<void>;
  /** See LiveCards. */
  readonly settled: LiveCards['settled'];
  /** Resolves when no message is under way and no card waits to be edited. */
  idle(): Promise<void>;
}

/** Ended workshops that are looked through at start for messages that were still to be sent. */
const RECENT = 10;

export const createApp = (ports: Ports): App => {
  const { log, messenger, clock, chance, journal } = ports;
  const workshops = workshopStreams(log);
  const people = peopleService(ports);
  const broadcasts = broadcaster({ ...ports, workshops, people });
  const cards = liveCards(messenger, clock, journal, ports.breathMs);
  const hands = desks();
  const groups = groupMaker({ workshops, people });
  const parts = { ...ports, workshops, people, broadcasts, cards, desks: hands, groups };
  const forms = openForms();
  const askers = nameless();
  const post = correspondence({ ...parts, forms, nameless: askers });
  const letterCopies = copiesOfLetters({ ...parts, post, forms, nameless: askers });
  const reports = letterReports({ post, people, channelNames: channelNames({ people, messenger, clock }) });
  const letterParts = { ...parts, post, chance, nameless: askers, forms, reports, reportForms: openForms(), letterCopies };
  const drafts = draftTools(letterParts);
  const askingAt = asking(letterParts);
  const following = follow(parts);
  const overDays = roundsOverDays(parts);
  followLetters(letterParts);
  const onFault = (workshop: string, error: unknown) => journal.error({ workshop, err: error }, 'a broadcast stopped');

  return {
    people,
    broadcasts,
    answering: answering(parts),
    facilitating: facilitating({ ...parts, onFault }),
    rooms: rooms(parts),
    planning: planning({ ...parts, chance }),
    browsing: browsing(letterParts),
    theming: theming(parts),
    filling: filling({ ...parts, chance }),
    resolving: resolving({ ...parts, chance }),
    summarising: summarising({ ...parts, organisation: ports.organisation ?? '' }),
    elsewhere: elsewhere({ ...letterParts, ...drafts, organisation: ports.organisation ?? '' }, askingAt),
    post,
    letterCopies,
    writing: writing({ ...letterParts, ...drafts }),
    sending: sending({ ...letterParts, ...drafts }),
    reading: reading(letterParts),
    asking: askingAt(forms),
    wondering: wondering(letterParts),
    handling: handling(letterParts),
    arranging: arranging(letterParts),
    composing: composing({ ...letterParts, ...drafts }),
    letterCalendar: letterCalendar(letterParts),
    watching: watching({ ...parts, archived: archiveIndex(parts) }),
    readingAlong: readingAlong(parts),
    changes: changes(letterParts),
    links: tabLinks(ports),
    settled: cards.settled,
    async resume() {
      await workshops.open();
      const [running, recent] = await Promise.all([workshops.running(), workshops.newest(RECENT)]);
      const ended = recent.filter(([, state]) => state.phase === 'ended');
      await Promise.all([
        ...running.map(async ([id]) => {
          await seatEverybody(parts, id);
          await broadcasts.recover(id);
          await following.refreshAll(id);
        }),
        // The last result may have been on its way when the workshop was ended.
        ...ended.map(([id]) => broadcasts.recover(id)),
        resumeLetters(post, letterCopies, journal),
      ]);
    },
    async tick() {
      const work = [
        closeDueRounds(workshops, clock),
        overDays(),
        sendDueLetters(post, clock, journal),
        remindAuthors(post, clock, ports.holidays),
      ];
      // What fails holds up none of the others.
      const fault = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected');
      if (fault) throw fault.reason;
    },
    async refreshPeople() {
      await people.refresh();
      await openChats(people);
    },
    async idle() {
      const sending = [broadcasts, post.outbox, post.replies, post.reminders, letterCopies];
      await Promise.all([cards.idle(), ...sending.map((each) => each.idle())]);
    },
  };
};
