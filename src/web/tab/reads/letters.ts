import { z } from 'zod';
import { isRefusal } from '../../../domain/decider.ts';
import { audience, draft, id, line, month, nothing, ofLetter, ofPost, ofWords, page } from '../shapes.ts';
import { read } from '../table.ts';

const inboxFilter = z.object({
  page,
  state: z.enum(['all', 'received', 'taken', 'answered', 'passed-on', 'declined']).default('all'),
  unit: z.string().max(300).default(''),
  letter: z.union([id, z.literal('')]).default(''),
});

/** The weekly update: to read it, to write it, to answer for it. */
export const letterReads = {
  letters: read(ofWords, ({ app, me }, { words }) => app.elsewhere.reading.search(me, words), { follows: () => ['letters'] }),
  letter: read(ofLetter, ({ app, me }, { letter }) => app.elsewhere.reading.show(me, letter), {
    follows: ({ letter }) => [`letter:${letter}`, 'inbox'],
  }),
  /** Every question about a letter that has been published, a page at a time. */
  published: read(ofLetter.extend({ page }), ({ app, me }, { letter, page: shown }) => app.wondering.answers(me, letter, shown), {
    follows: ({ letter }) => [`letter:${letter}`, 'inbox'],
  }),
  'my-posts': read(
    nothing,
    async ({ app, me }) => {
      const posts = await app.elsewhere.asking.mine(me);
      return isRefusal(posts) ? posts : { posts };
    },
    { follows: () => ['inbox'] },
  ),

  drafts: read(nothing, ({ app, me }) => app.writing.list(me), { follows: () => ['letters', 'inbox'] }),
  /** The form of a draft, with what can be chosen among (the channels are asked of Teams: not for each key that is pressed). */
  'letter-form': read(ofLetter, ({ app, me }, { letter }) => app.writing.edit(me, letter)),
  'correction-form': read(ofLetter, ({ app, me }, { letter }) => app.elsewhere.sending.correctForm(me, letter)),
  'letter-desk': read(ofLetter, ({ app, me }, { letter }) => app.composing.desk(me, letter), {
    follows: ({ letter }) => [`letter:${letter}`, 'people', 'desk'],
  }),
  /** The very card, of what has not been saved either. */
  'letter-card': read(ofLetter.extend({ draft }), ({ app, me }, { letter, draft: written }) =>
    app.composing.preview(me, letter, written),
  ),
  /** Whether there is a picture at the address: not for each key that is pressed, since its server is asked. */
  'letter-picture': read(z.object({ url: line }), ({ app, me }, { url }) => app.composing.picture(me, url)),
  'letter-calendar': read(z.object({ month }), ({ app, me }, input) => app.letterCalendar(me, input.month), {
    follows: () => ['letters', 'desk'],
  }),
  recipients: read(z.object({ audience }), ({ app, me }, input) => app.composing.recipients(me, input.audience)),
  'letter-report': read(ofLetter, ({ app, me }, { letter }) => app.elsewhere.sending.report(me, letter), {
    follows: ({ letter }) => [`letter:${letter}`, 'inbox', 'desk'],
    alike: true,
  }),
  'letter-answers': read(
    ofLetter,
    async ({ app, me }, { letter }) => {
      const answers = await app.elsewhere.sending.answers(me, letter);
      return isRefusal(answers) ? answers : { answers };
    },
    { follows: ({ letter }) => [`letter:${letter}`], alike: true },
  ),
  'desk-settings': read(nothing, ({ app, me }) => app.arranging.settings(me), { follows: () => ['desk'] }),
  deputy: read(nothing, ({ app, me }) => app.arranging.deputy(me)),

  inbox: read(inboxFilter, ({ app, me }, choice) => app.handling.list(me, choice), { follows: () => ['inbox'] }),
  post: read(ofPost, ({ app, me }, { post }) => app.handling.open(me, post), { follows: () => ['inbox'] }),
};
