/** Characters that a page of texts has room for at ten metres, and how many texts: more is a wall of words. */
export const PAGE = { characters: 620, texts: 6 } as const;

/** What the space around a text costs, in characters. */
const AROUND = 30;

interface Worded {
  readonly text: string;
}

/** Texts page by page, in their order: several short ones together, a long one by itself, a very long one over several pages. */
export const paged = <One extends Worded>(all: readonly One[], room: number = PAGE.characters): readonly (readonly One[])[] => {
  const pages: One[][] = [];
  let left = 0;
  for (const one of all.flatMap((each) => cutToFit(each, room))) {
    const cost = one.text.length + AROUND;
    const page = pages.at(-1);
    if (page && cost <= left && page.length < PAGE.texts) page.push(one);
    else {
      pages.push([one]);
      left = room + AROUND;
    }
    left -= cost;
  }
  return pages;
};

const cutToFit = <One extends Worded>(one: One, room: number): readonly One[] => {
  const parts = partsOf(one.text, room);
  return parts.map((text, index) => ({
    ...one,
    text: `${index === 0 ? '' : '… '}${text}${index === parts.length - 1 ? '' : ' …'}`,
  }));
};

/** Room for the dots that say that a text goes on. */
const DOTS = 4;

/** A text in parts that fit, cut after a sentence where one ends in the later half of the part, else between words. */
const partsOf = (text: string, room: number): readonly string[] => {
  if (text.length <= room) return [text];
  const piece = text.slice(0, room - DOTS);
  const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => piece.lastIndexOf(end))) + 1;
  const space = piece.lastIndexOf(' ');
  const end = sentence > room / 2 ? sentence : space > 0 ? space : piece.length;
  return [text.slice(0, end).trim(), ...partsOf(text.slice(end).trim(), room)];
};

/** How long a page stays before the next comes by itself, in ms: to be read aloud in half the time, and never a flicker. */
export const stayMs = (characters: number): number => Math.min(60_000, Math.max(10_000, 6_000 + characters * 60));
