import type { LetterDraft } from '../../../domain/letter/content.ts';

/** A draft without the rows that nothing was written in: as it is saved, and as it is shown. */
export const tidy = ({ content, audience, channels }: LetterDraft): LetterDraft => ({
  content: {
    ...content,
    links: content.links.filter(({ title, url }) => (title + url).trim() !== ''),
    picture: content.picture && (content.picture.url + content.picture.alt).trim() !== '' ? content.picture : null,
  },
  audience,
  channels,
});

export const same = (one: LetterDraft, other: LetterDraft): boolean => JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
