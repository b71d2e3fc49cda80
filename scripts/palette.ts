import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The same picture in its 256 commonest colours, enough for a page of text: a third of the bytes. */
export function reducePng(png: Buffer): Buffer {
  const { width, height, channels, data } = readPng(png);
  const colors = Array.from({ length: width * height }, (_, pixel) =>
    data.readUIntBE(pixel * channels, 3),
  );
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const common = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const palette = common.slice(0, 256);
  const places = new Map(common.map((color) => [color, findNearest(palette, color)]));

  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, pixel) => {
    const y = Math.floor(pixel / width);
    rows[pixel + y + 1] = places.get(color) ?? 0;
  });
  return writePng(width, height, palette, rows);
}

function findNearest(palette: readonly number[], color: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => {
      const difference = ((color >> shift) & 255) - ((other >> shift) & 255);
      return sum + difference * difference;
    }, 0);
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((other, place) => {
    const far = distance(other);
    if (far < least) [nearest, least] = [place, far];
  });
  return nearest;
}

function readPng(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + size));
  }
  const raw = inflateSync(Buffer.concat(parts));
  return { width, height, channels, data: undoFilters(raw, width * channels, height, channels) };
}

/** PNG stores each byte as the difference from a guess; its first byte says which guess a row uses. */
function undoFilters(raw: Buffer, row: number, height: number, step: number): Buffer {
  const data = Buffer.alloc(row * height);
  const before = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (data[y * row + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const guess =
        filter === 0
          ? 0
          : guessByte(filter, before(y, x - step), before(y - 1, x), () => before(y - 1, x - step));
      data[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return data;
}

function guessByte(filter: number, left: number, up: number, cornerOf: () => number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const corner = cornerOf();
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function writePng(width: number, height: number, colors: readonly number[], pixels: Buffer) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}
