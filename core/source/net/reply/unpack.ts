import { Decompress } from 'fflate';
import { Failure } from '../../../failure';
import { isZip, readZip } from '../../../zip';
import { joinChunks } from './joinChunks';

/** Deflate makes at most 1,032 of one byte: what one step can write beyond the end is bounded by it. */
const STEP = 16_384;
/** What unpacks to more than so much, in bytes, may not unpack further than so many times. */
const SMALL = 1024 * 1024;
const RATIO = 200;

/** Archives that are recognised and not opened: bzip2, xz, Zstandard, 7z, RAR. */
const sealed = [
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
] as const;

/**
 * A body that was sent packed and is not said to be (no Content-Encoding) → what is in it: gzip, deflate, or a zip of one
 * file; any other as it is. At most `most` bytes come of it. Throws `Failure`: `too-large`, `cut-short`, `compressed` for
 * an archive that is not opened, and for a zip what `readZip` throws.
 */
export function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> {
  if (isZip(bytes)) return unpackZip(bytes, most);
  if (isGzip(bytes)) return inflate(bytes, most);
  if (mayBeDeflate(bytes)) return attempt(() => inflate(bytes, most)) ?? bytes;
  if (sealed.some((start) => start.every((byte, at) => bytes[at] === byte)))
    throw new Failure('compressed', 'an archive of a kind that is not opened');
  return bytes;
}

function unpackZip(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const files = readZip(bytes).filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path));
  const [only, ...others] = files;
  if (!only || others.length > 0) throw new Failure('compressed', `a zip of ${files.length} files`);
  if (only.size > most) throw new Failure('too-large', `${only.path}: ${only.size} bytes`);
  return only.bytes().slice();
}

function inflate(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    size += chunk.length;
    if (size > most || (size > SMALL && size > bytes.length * RATIO))
      throw new Failure('too-large', `${bytes.length} bytes unpack to more than ${size}`);
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('cut-short', String(error), { cause: error });
  }
  return joinChunks(chunks, size);
}

function isGzip([a, b, c]: Uint8Array): boolean {
  return a === 0x1f && b === 0x8b && c === 8;
}

/** The two first bytes of zlib's format (RFC 1950), of which a text might have those of `x^` too. */
function mayBeDeflate([a = 0, b = 0]: Uint8Array): boolean {
  return a === 0x78 && ((a << 8) | b) % 31 === 0;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure && error.code === 'cut-short') return undefined;
    throw error;
  }
}
