import { isHttps, type LetterContent, type LetterFault } from '../../../domain/letter/content.ts';
import type { PictureProbe } from '../../ports.ts';

/** What a look at a letter's picture says: what must be mended, and whether its server did not answer, which stops nothing. */
export interface PictureLook {
  readonly faults: readonly LetterFault[];
  readonly unchecked: boolean;
}

/** Looks for the picture where its address could be one; the rules of a letter tell of the others. */
export const pictureOf = async (probe: PictureProbe, { picture }: LetterContent): Promise<PictureLook> => {
  const found = picture !== null && isHttps(picture.url) ? await probe(picture.url) : 'not-asked';
  return { faults: FAULTS[found] ?? [], unchecked: found === 'no-answer' };
};

const FAULTS: Readonly<Partial<Record<Awaited<ReturnType<PictureProbe>>, readonly LetterFault[]>>> = {
  missing: ['picture-missing'],
  'not-picture': ['picture-not-picture'],
};
