import { z } from 'zod';
import { chosenValues } from '../../../../cards/letters/choices.ts';
import type { LetterContent, LetterDraft } from '../../../domain/letter/content.ts';
import { roles } from '../../../domain/people.ts';

/** What our letters' cards put in their data. Ids of our own are UUIDs; a text from an input may be missing where it was left empty. */
const id = z.uuid().transform((value) => value.toLowerCase());
const text = z.coerce.string().default('');
const line = text.transform((value) => value.trim());
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
const several = text.transform((value) => chosenValues(value));
const number = z.coerce.number().int().min(0).max(1_000_000);

/** A card without a letter leaves the id out, or empty. */
const maybeLetter = z.union([id, z.literal('').transform(() => null), z.null()]).default(null);

export const ofLetter = z.object({ letter: id });
/** How often the draft had been saved, its time decided, and tests ordered, on the card; one of before these were told has none. */
const counted = number.default(0);
export const ofShown = ofLetter.extend({ saves: counted });
export const ofTiming = ofShown.extend({ timings: counted });
export const ofSchedule = ofTiming.extend({ date: line, time: line });
export const ofTest = ofShown.extend({ tests: counted, 'test-people': several });
export const ofResend = ofLetter.extend({
  group: z.enum(['refused', 'unknown', 'unacknowledged', 'channels']),
  number,
  channel: z.string().max(500).optional(),
});
export const ofRetry = ofLetter.extend({ retries: number });
export const ofAnswers = ofLetter.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
export const ofLetterAnswer = ofLetter.extend({ 'letter-answer': text });
export const ofSearch = z.object({ words: line });

const kind = z.enum(['question', 'input']);
export const ofAsk = z.object({ kind, letter: maybeLetter });
export const ofAskInstead = z.object({ answer: text });
export const ofNewPost = ofAsk.extend({ post: id, secret: z.uuid(), text, 'without-name': flag.default(false) });
const secret = z.union([z.uuid(), z.literal('').transform(() => null), z.null()]).default(null);
export const ofMyPost = z.object({ post: id, secret });
export const ofMyText = ofMyPost.extend({ text });
/** `on` is what the button stood on: the letter, a page of its published questions, or the question's own card. */
export const ofUpvote = z.object({
  post: id,
  letter: maybeLetter,
  on: z.enum(['letter', 'list', 'card']).default('letter'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export const ofPublishedList = z.object({ letter: id, page: z.coerce.number().int().min(1).max(10_000).default(1) });
export const ofPublished = z.object({ post: id, letter: maybeLetter });

export const ofPost = z.object({ post: id });
export const ofReply = ofPost.extend({ reply: text });
export const ofPassOn = ofPost.extend({ to: text });
export const ofMerge = ofPost.extend({ into: z.union([id, z.literal('')]).default('') });
export const ofInbox = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  'filter-state': z.enum(['all', 'received', 'taken', 'answered', 'passed-on', 'declined']).default('all'),
  'filter-unit': text,
  'filter-letter': text,
});

export const ofDelegate = z.object({ delegated: flag });
export const ofNewcomers = z.object({ latest: flag });
export const ofSlot = z.object({ weekday: z.coerce.number().int(), time: line, 'skip-holidays': flag.default(false) });
export const ofDeputy = z.object({ deputy: text, until: line });

const linkNumbers = [1, 2, 3, 4] as const;

const content = {
  heading: line,
  lead: line,
  body: line,
  ask: line,
  question: line,
  'link-1-title': line,
  'link-1-url': line,
  'link-2-title': line,
  'link-2-url': line,
  'link-3-title': line,
  'link-3-url': line,
  'link-4-title': line,
  'link-4-url': line,
  'picture-url': line,
  'picture-alt': line,
  anonymous: flag.default(false),
};

export const ofContent = ofLetter.extend({ ...content, corrections: number });
export const ofDraft = ofShown.extend({
  ...content,
  units: several,
  'unit-types': several,
  roles: several,
  except: several,
  channels: several,
});

/** The letter as the form's fields have it. A link or picture with neither part is not there. */
export const contentOf = (fields: Omit<z.infer<typeof ofContent>, 'letter' | 'corrections'>): LetterContent => ({
  heading: fields.heading,
  lead: fields.lead,
  body: fields.body,
  ask: fields.ask,
  question: fields.question,
  links: linkNumbers.flatMap((place) => {
    const link = { title: fields[`link-${place}-title`], url: fields[`link-${place}-url`] };
    return link.title === '' && link.url === '' ? [] : [link];
  }),
  picture: fields['picture-url'] === '' ? null : { url: fields['picture-url'], alt: fields['picture-alt'] },
  anonymous: fields.anonymous,
});

export const draftOf = (fields: z.infer<typeof ofDraft>): LetterDraft => ({
  content: contentOf(fields),
  audience: {
    units: fields.units,
    unitTypes: fields['unit-types'],
    roles: fields.roles.flatMap((chosen) => roles.filter((role) => role === chosen)),
    except: fields.except,
  },
  channels: fields.channels,
});
