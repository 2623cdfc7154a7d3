import { z } from 'zod';
import type { LetterContent, LetterDraft } from '../../domain/letter/content.ts';
import { roles } from '../../domain/people.ts';

/** What a page sends, in a query or as JSON; untrusted. Longer texts than anything takes are stopped here, the rest by the rules. */
const MOST_CHARACTERS = 20_000;
const MOST_LISTED = 500;

export const id = z.uuid().transform((value) => value.toLowerCase());
export const text = z.string().max(MOST_CHARACTERS);
export const line = text.transform((value) => value.trim());
const listed = z.array(z.string().max(300)).max(MOST_LISTED);

/** Numbers and yes or no may come as text: they do in a query. */
const whole = z.coerce.number<number>().int();
export const roundNumber = whole.min(1).max(1_000);
export const count = whole.min(0).max(1_000_000);
export const page = whole.min(1).max(10_000).default(1);
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** `YYYY-MM`. */
export const month = z.string().regex(/^2\d{3}-(?:0[1-9]|1[0-2])$/);

/** An instant as our answers carry it: ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export const instant = z.iso.datetime({ precision: 3 });

export const nothing = z.object({});
export const ofWorkshop = z.object({ workshop: id });
export const ofRound = ofWorkshop.extend({ round: roundNumber });
export const ofLetter = z.object({ letter: id });
export const ofPost = z.object({ post: id });
export const ofDraft = ofWorkshop.extend({ drafts: count });
/** A theme's id, or `rest` for övrigt. */
export const themeRef = z.string().regex(/^(?:rest|t\d{1,6})$/);
export const ofResolution = ofWorkshop.extend({ resolution: id });
export const ofWords = z.object({ words: line.default('') });

/** The inputs of an answer, by the ids of src/domain/questions/inputs.ts. */
export const inputs = z
  .record(z.string().max(100), z.union([text, z.number(), z.boolean()]))
  .refine((value) => Object.keys(value).length <= 64);

export const audience = z.object({
  units: listed,
  unitTypes: listed,
  roles: z.array(z.enum(roles)).max(roles.length),
  except: listed,
});

export const content: z.ZodType<LetterContent, LetterContent> = z.object({
  heading: line,
  lead: line,
  body: line,
  ask: line,
  question: line,
  links: z.array(z.object({ title: line, url: line })).max(4),
  picture: z.object({ url: line, alt: line }).nullable(),
  anonymous: z.boolean(),
});

export const draft: z.ZodType<LetterDraft, LetterDraft> = z.object({ content, audience, channels: listed });
