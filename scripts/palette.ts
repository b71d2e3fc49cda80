import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The same picture with at most 256 colours, which a page of text needs: a third of the bytes. */
export function reducePng(png: Buffer): Buffer {
  const { width, height, channels, data } = readPng(png);
  for (let kept = 8; ; kept -= 1) {
    const palette = new Map<number, number>();
    const pixels = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const color = round(data, (y * width + x) * channels, kept);
        if (!palette.has(color)) palette.set(color, palette.size);
        pixels[y * (width + 1) + x + 1] = palette.get(color) ?? 0;
      }
    }
    if (palette.size <= 256) return writePng(width, height, [...palette.keys()], pixels);
  }
}

/** A pixel as 0xRRGGBB with each channel rounded to `kept` bits; white and black stay what they are. */
function round(data: Buffer, at: number, kept: number): number {
  const steps = 2 ** kept - 1;
  const channel = (offset: number) =>
    Math.round((Math.round(((data[at + offset] ?? 0) / 255) * steps) / steps) * 255);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
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
