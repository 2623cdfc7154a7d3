/** Characters of the name before its extension; the systems' own limit is 255 bytes for all of it. */
const MOST_CHARACTERS = 80;

/** What Windows, macOS or a shell would not take in a name, or take for a folder; and what does not show, or turns the text round. */
const unfit = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** Devices, not files, on Windows, whatever extension follows. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that every system can save a file by, from any title; the bot's own name where nothing is left of it. */
const savable = (title: string): string => {
  const plain = title.normalize('NFC').replaceAll(unfit, ' ').replaceAll(/\s+/g, ' ');
  const cut = Array.from(plain.replace(/^[\s.]+/, ''))
    .slice(0, MOST_CHARACTERS)
    .join('');
  return cut.replace(/[\s.]+$/, '').replace(device, '_$&') || 'Samling';
};

/**
 * `Content-Disposition` for a file to be saved (RFC 6266): the name as it is in `filename*` (RFC 8187), and one of ASCII letters
 * for programs that do not read that. `title` may be anything that somebody has written.
 */
export const saveAs = (title: string, extension: string): string => {
  const name = `${savable(title)}.${extension}`;
  const bare = name.normalize('NFD').replaceAll(/(?<=[A-Za-z])\p{M}+/gu, '');
  const ascii = bare.replaceAll(/[^\w .,()-]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
