import { z } from 'zod';
import { templateIds } from '../../domain/workshop/templates.ts';

/** What our cards put in their data. Ids of our own are UUIDs; a text from an input may be missing where it was left empty. */
const workshopId = z.uuid().transform((id) => id.toLowerCase());
const roundNumber = z.coerce.number().int().min(1).max(1_000);
export const count = z.coerce.number().int().min(0).max(1_000_000);
export const page = z.coerce.number().int().min(1).max(10_000).default(1);
export const text = z.coerce.string().default('');
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

export const ofWorkshop = z.object({ workshop: workshopId });
export const ofRound = z.object({ workshop: workshopId, round: roundNumber });
export const ofResult = ofRound.extend({ page });
export const ofAnswerCard = ofRound.extend({ person: z.string().min(1).max(200) });
/** What was answered lies beside it, by the ids of the inputs. */
export const ofAnswer = ofAnswerCard.extend({ group: roundNumber, basis: count });
export const ofHelp = ofAnswerCard.extend({ group: roundNumber, helps: count });
export const ofQuestion = ofRound.extend({ question: text, rewrites: count });
export const ofProposal = ofRound.extend({ proposal: text, drafts: count });
export const ofMessage = ofWorkshop.extend({ message: text, messages: count });
export const ofCall = ofWorkshop.extend({ call: count });
export const ofEnding = ofWorkshop.extend({ endings: count });
export const ofDraft = ofWorkshop.extend({ drafts: count });
export const ofForm = ofDraft.extend({
  template: z.enum(templateIds),
  title: text,
  'answers-per': z.enum(['person', 'group']),
  // What a card from before there was such a choice leaves out is as it was then.
  names: z.enum(['all', 'facilitator', 'nobody']).default('facilitator'),
  mode: z.enum(['mixed', 'by-unit']).default('mixed'),
  director: flag.default(false),
  observers: flag.default(false),
  proposal: text,
  'split-by': z.enum(['count', 'size']),
  'split-number': text,
  minutes: text,
});
