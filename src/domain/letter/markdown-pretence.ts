/**
 * Endings that make a word in a label an address to a reader. A list, since "beslut.pdf" and "Node.js" are no addresses: Sweden,
 * its neighbours, and the common ones.
 */
const ENDINGS = 'se|nu|no|dk|fi|ax|de|uk|eu|io|com|org|net|info|gov|edu|example';

const PART = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';

/** A host that the words name: after `https://` or `www.` whatever its ending, else by its ending. Not what an e-mail address ends with. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:(?:https?://|www\\.)+(${PART}(?:\\.${PART})*)|((?:${PART}\\.)+(?:${ENDINGS}))(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}]))`,
  'giu',
);

const bare = (host: string): string =>
  host
    .toLowerCase()
    .normalize('NFC')
    .replace(/^www\./, '')
    .replace(/:\d+$/, '');

/** Whether a link's words name another host than the one that it leads to. A part of the named host (`e.kommun.se` for `kommun.se`) is the same. */
export const pretends = (label: string, host: string): boolean => {
  const real = bare(host);
  return [...label.replace(/\p{Cf}/gu, '').matchAll(NAMED)].some(([, addressed, ended]) => {
    const said = bare(addressed ?? ended ?? '');
    return real !== said && !real.endsWith(`.${said}`);
  });
};
