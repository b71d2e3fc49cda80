import { Zip, ZipDeflate } from 'fflate';
import type { Day } from '../day';

/** A file to be packed; its text is made when its turn comes. */
export type Packed = { readonly path: string; readonly day: Day; readonly text: () => string };

/** How many bytes are packed at once: the page answers in between. */
const STEP = 512 * 1024;

/** Packs files into a zip, in their order. The same files give the same bytes, in every time zone. */
export async function packZip(files: readonly Packed[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  let since = 0;
  for (const { path, day, text } of files) {
    const file = new ZipDeflate(path);
    file.mtime = toNoon(day);
    zip.add(file);
    const bytes = encoder.encode(text());
    for (let at = 0; at === 0 || at < bytes.length; at += STEP) {
      const step = bytes.subarray(at, at + STEP);
      file.push(step, at + STEP >= bytes.length);
      since += step.length;
      if (since < STEP) continue;
      since = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  zip.end();
  return join(chunks);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A zip's times have no zone: noon is on the same day in every one. They begin in 1980. */
function toNoon(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year < 1980 || year > 2099
    ? new Date(1980, 0, 1, 12)
    : new Date(year, month - 1, date, 12);
}
