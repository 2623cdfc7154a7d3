import { describe, expect, it } from 'vitest';
import type { PictureProbe } from '../../../src/app/ports.ts';
import { pictureOf } from '../../../src/app/use-cases/letters/picture.ts';
import { EMPTY_LETTER } from '../../../src/domain/letter/content.ts';
import { holdTime } from '../../support/app-world.ts';
import { content, draft } from '../../support/letter-facts.ts';
import { granted, openLetterWorld } from '../../support/letter-world.ts';

holdTime();

const picture = { url: 'https://bjorkhaga.example/bild.png', alt: 'En bro.' };

/** A world whose probe finds this, and what it was asked for. */
const finding = async (found: Awaited<ReturnType<PictureProbe>>) => {
  const asked: string[] = [];
  const world = await openLetterWorld(undefined, undefined, async (url) => {
    asked.push(url);
    return found;
  });
  return { world, asked, dora: await world.person('dora') };
};

describe('a picture that is not there', () => {
  it.each([
    ['missing', 'picture-missing'],
    ['not-picture', 'picture-not-picture'],
  ] as const)('%s is told at its field when the letter is previewed, and what was written is kept', async (found, fault) => {
    const { world, asked, dora } = await finding(found);
    const letter = await world.write();
    const form = granted(await world.app.writing.preview(dora, letter, draft({ picture }), 1));
    expect(form).toMatchObject({ faults: [fault], saves: 2, draft: { content: { picture } } });
    expect(asked).toEqual([picture.url]);
    expect(world.sentOf('letter-card')).toEqual([]);
  });

  it('is a warning where nobody can say, and the letter can be sent', async () => {
    const { world, dora } = await finding('no-answer');
    const letter = await world.write();
    const desk = granted(await world.app.writing.preview(dora, letter, draft({ picture }), 1));
    expect(desk).toMatchObject({ faults: [], pictureUnchecked: true });
    expect(world.sentOf('letter-card')).toHaveLength(1);
    expect(await world.app.sending.send(dora, letter, desk.saves)).toMatchObject({ recipients: 9 });
  });

  it.each(['picture', 'not-asked'] as const)('is not spoken of where it is there, or nobody asks: %s', async (found) => {
    const { world, dora } = await finding(found);
    const letter = await world.write();
    expect(await world.app.writing.preview(dora, letter, draft({ picture }), 1)).toMatchObject({
      faults: [],
      pictureUnchecked: false,
    });
  });

  it('is told in the form of a correction, where it is another than the letter had', async () => {
    const { world, asked, dora } = await finding('missing');
    const letter = await world.sentLetter({ picture });
    expect(await world.app.sending.correct(dora, letter, { ...content, picture, ask: 'Ring.' }, 0)).not.toHaveProperty('faults');
    expect(asked).toEqual([]);
    const other = { ...picture, url: 'https://bjorkhaga.example/annan.png' };
    expect(await world.app.sending.correct(dora, letter, { ...content, picture: other }, 1)).toMatchObject({
      faults: ['picture-missing'],
    });
  });

  it('is not asked for at an address that cannot be one', async () => {
    const never: PictureProbe = () => Promise.reject(new Error('asked'));
    for (const url of ['bild.png', 'http://bjorkhaga.example/bild.png', 'https://127.0.0.1/bild.png', 'https://[::1]/bild.png'])
      expect(await pictureOf(never, { ...EMPTY_LETTER, picture: { url, alt: '' } })).toEqual({ faults: [], unchecked: false });
    expect(await pictureOf(never, EMPTY_LETTER)).toEqual({ faults: [], unchecked: false });
  });
});
