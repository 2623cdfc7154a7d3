import type { Person } from '../organisation.ts';
import type { PersonId, Role } from '../people.ts';
import { directorMarkdown } from './markdown.ts';
import { webAddress } from './web-address.ts';

/** A link of the letter. Its host is shown beside the title. */
export interface LetterLink {
  readonly title: string;
  readonly url: string;
}

/** What stands in a letter. An empty string is a part that is left out; the body is the director's limited Markdown. */
export interface LetterContent {
  readonly heading: string;
  /** Ingress. */
  readonly lead: string;
  readonly body: string;
  /** "Vad jag vill att du gör". */
  readonly ask: string;
  /** A question to the readers, answered on the card. */
  readonly question: string;
  readonly links: readonly LetterLink[];
  readonly picture: { readonly url: string; readonly alt: string } | null;
  /** Whether questions and input may be sent without a name. */
  readonly anonymous: boolean;
}

/** Who gets it: everybody, or those who fit any of the chosen units, kinds of unit and roles; minus the named. */
export interface Audience {
  readonly units: readonly string[];
  readonly unitTypes: readonly string[];
  readonly roles: readonly Role[];
  readonly except: readonly PersonId[];
}

export interface LetterDraft {
  readonly content: LetterContent;
  readonly audience: Audience;
  /** Conversation ids of the team channels that it is posted in. */
  readonly channels: readonly string[];
}

export const EVERYBODY: Audience = { units: [], unitTypes: [], roles: [], except: [] };

export const EMPTY_LETTER: LetterContent = {
  heading: '',
  lead: '',
  body: '',
  ask: '',
  question: '',
  links: [],
  picture: null,
  anonymous: true,
};

/** Whether the audience is everybody, but for the named. */
export const isEverybody = ({ units, unitTypes, roles }: Audience): boolean =>
  units.length + unitTypes.length + roles.length === 0;

/** Those of the people whom the audience means, in their order. */
export const recipients = (people: Iterable<Person>, audience: Audience): readonly PersonId[] => {
  const { units, unitTypes, roles, except } = audience;
  const all = isEverybody(audience);
  return [...people]
    .filter(({ id }) => !except.includes(id))
    .filter(
      (person) =>
        all ||
        units.includes(person.unit) ||
        unitTypes.includes(person.unitType) ||
        person.roles.some((role) => roles.includes(role)),
    )
    .map(({ id }) => id);
};

/** Characters (UTF-16 units). A whole letter of the longest parts stays under the 40 000 units of a message. */
export const LETTER_LIMITS = {
  heading: 120,
  lead: 400,
  body: 8_000,
  ask: 300,
  question: 400,
  links: 4,
  linkTitle: 100,
  url: 1_000,
  alt: 300,
} as const;

/** What is wrong with a letter, by field. */
export type LetterFault =
  | 'heading-empty'
  | 'heading-too-long'
  | 'lead-too-long'
  | 'body-empty'
  | 'body-too-long'
  | 'body-link-not-https'
  | 'body-link-misleading'
  | 'ask-too-long'
  | 'question-too-long'
  | 'link-not-https'
  | 'link-without-title'
  | 'link-too-long'
  | 'picture-not-https'
  | 'picture-without-alt'
  /** These two are found by asking the server, when the author wants to see the letter; not by the rules here. */
  | 'picture-missing'
  | 'picture-not-picture'
  | 'audience-empty';

/** Every fault of a letter: what must be mended before it can be sent. A draft may be kept with them. */
export const letterFaults = ({ content }: LetterDraft, recipientCount: number): readonly LetterFault[] => {
  const { heading, lead, body, ask, question, links, picture } = content;
  const inBody = new Set(directorMarkdown(body).faults.map(({ code }) => code));
  const faults: readonly (readonly [boolean, LetterFault])[] = [
    [heading === '', 'heading-empty'],
    [heading.length > LETTER_LIMITS.heading, 'heading-too-long'],
    [lead.length > LETTER_LIMITS.lead, 'lead-too-long'],
    [body === '', 'body-empty'],
    [body.length > LETTER_LIMITS.body, 'body-too-long'],
    [inBody.has('link-not-https'), 'body-link-not-https'],
    [inBody.has('link-misleading'), 'body-link-misleading'],
    [ask.length > LETTER_LIMITS.ask, 'ask-too-long'],
    [question.length > LETTER_LIMITS.question, 'question-too-long'],
    [links.some(({ url }) => !isHttps(url)), 'link-not-https'],
    [links.some(({ title }) => title === ''), 'link-without-title'],
    [links.some(({ title, url }) => title.length > LETTER_LIMITS.linkTitle || url.length > LETTER_LIMITS.url), 'link-too-long'],
    [picture !== null && !isHttps(picture.url), 'picture-not-https'],
    [picture !== null && picture.alt === '', 'picture-without-alt'],
    [recipientCount === 0, 'audience-empty'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
};

/** An https address that shows as what it is (web-address.ts), and that a card takes. */
export const isHttps = (url: string): boolean => {
  const address = webAddress(url);
  return typeof address === 'object' && address.href.length <= LONGEST_HREF;
};

/** The longest address that Teams opens from a card, once written out. */
const LONGEST_HREF = 2_048;
