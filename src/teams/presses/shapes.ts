import { z } from 'zod';
import { templateIds } from '../../domain/workshop/templates.ts';

/** What our cards put in their data. Ids of our own are UUIDs; a text from an input may be missing where it was left empty. */
const workshopId = z.uuid().transform((id) => id.toLowerCase());
const roundNumber = z.coerce.number().int().min(1).max(1_000);
export const count = z.coerce.number().int().min(0).max(1_000_000);
export const page = z.coerce.number().int().min(1).max(10_000).default(1);
const text = z.coerce.string().default('');

export const ofWorkshop = z.object({ workshop: workshopId });
export const ofRound = z.object({ workshop: workshopId, round: roundNumber });
export const ofResult = ofRound.extend({ page });
export const ofAnswerCard = ofRound.extend({ person: z.string().min(1).max(200) });
export const ofAnswer = ofAnswerCard.extend({ group: roundNumber, basis: count, answer: text });
export const ofQuestion = ofRound.extend({ question: text, rewrites: count });
export const ofEnding = ofWorkshop.extend({ endings: count });
export const ofDraft = ofWorkshop.extend({ drafts: count });
export const ofForm = ofDraft.extend({
  template: z.enum(templateIds),
  title: text,
  'answers-per': z.enum(['person', 'group']),
  'split-by': z.enum(['count', 'size']),
  'split-number': text,
  minutes: text,
});
