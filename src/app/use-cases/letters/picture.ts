import { isHttps, type LetterContent, type LetterFault } from '../../../domain/letter/content.ts';
import type { PictureProbe } from '../../ports.ts';

/** What a look at a letter's picture says: what must be mended, and whether its server did not answer, which stops nothing. */
export interface PictureLook {
  readonly faults: readonly LetterFault[];
  readonly unchecked: boolean;
}

/** Looks for a picture where its address could be one; the rules of a letter tell of the others. */
export const pictureOf = (probe: PictureProbe, { picture }: Pick<LetterContent, 'picture'>): Promise<PictureLook> =>
  pictureAt(probe, picture?.url ?? '');

export const pictureAt = async (probe: PictureProbe, url: string): Promise<PictureLook> => {
  const found = isHttps(url) ? await probe(url) : 'not-asked';
  return { faults: FAULTS[found] ?? [], unchecked: found === 'no-answer' };
};

const FAULTS: Readonly<Partial<Record<Awaited<ReturnType<PictureProbe>>, readonly LetterFault[]>>> = {
  missing: ['picture-missing'],
  'not-picture': ['picture-not-picture'],
};
