import { inflateSync } from 'node:zlib';

/** Width, height and pixels (RGBA, row by row) of a PNG of 8 bits a channel, not interlaced (PNG specification, 4.1 and 9). */
export const readPng = (bytes: Uint8Array) => {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png.readUInt8(25) === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(dataChunks(png)));
  const line = width * channels;
  const plain = new Uint8Array(line * height);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (plain[y * line + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = raw.readUInt8(y * (line + 1));
    for (let x = 0; x < line; x += 1) {
      const [left, up, corner] = [at(x - channels, y), at(x, y - 1), x < channels ? 0 : at(x - channels, y - 1)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      plain[y * line + x] = raw.readUInt8(y * (line + 1) + 1 + x) + guess;
    }
  }
  const pixels = Array.from({ length: width * height }, (_, n) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = plain.subarray(n * channels, (n + 1) * channels);
    return { red, green, blue, alpha };
  });
  return { width, height, pixels };
};

const dataChunks = (png: Buffer): Buffer[] => {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return chunks;
};

const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};
