import { Failure } from './failure';
import { crc32 } from './zip/crc';
import { type Member, readDirectory } from './zip/directory';
import { inflate } from './zip/inflate';
import { readName, showName } from './zip/name';

/** A file in a zip; `size` in bytes, unpacked. `bytes()` unpacks it, and throws `Failure` `zip-damaged`. */
export type ZipFile = {
  readonly path: string;
  readonly size: number;
  readonly bytes: () => Uint8Array;
};

/** How much a zip may hold: files, bytes in all and in one file, and how far one above `small` may unpack. */
export type ZipLimits = {
  readonly files: number;
  readonly total: number;
  readonly one: number;
  readonly ratio: number;
  readonly small: number;
};

const MB = 1024 * 1024;
const LIMITS: ZipLimits = {
  files: 20_000,
  total: 300 * MB,
  one: 300 * MB,
  ratio: 200,
  small: MB,
};

/** Is told of each file of a zip that is left out, by its name, and why. */
type RefuseMember = (name: string, failure: Failure) => void;

/**
 * Bytes of a zip → its files, folders left out. What it says of its sizes is held against the limits here,
 * and each file to what was said of it when it is unpacked. Zips within are files like others. One odd member costs
 * itself: `refuse` is told `unsafe-path`, `zip-locked` (with a password), `zip-too-large` or `zip-damaged`. Throws
 * `Failure` where it is the whole: `zip-damaged`, `zip-too-large`, and that of its first member where all are odd.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = LIMITS,
  refuse: RefuseMember = () => undefined,
): ZipFile[] {
  const { members, strays } = readDirectory(bytes, limits.files);
  const refused = strays.map(({ failure, ...named }) => ({ name: showName(named), failure }));
  const files: (ZipFile & { readonly member: Member })[] = [];
  for (const member of members.filter((each) => !isFolder(each))) {
    try {
      const path = readName(member);
      refuseOdd(member, limits);
      files.push({ path, size: member.size, member, bytes: () => unpack(bytes, member, path) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refused.push({ name: showName(member), failure: error });
    }
  }
  const [first] = refused;
  if (first && files.length === 0) throw first.failure;
  refuseBomb(files, limits);
  refuseOverlap(files.map(({ member }) => member));
  for (const { name, failure } of refused) refuse(name, failure);
  return files.map(({ member: _member, ...file }) => file);
}

/** Do the bytes begin as a zip does, be it an empty one? */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

function isFolder({ name, size }: Member): boolean {
  const last = name.at(-1);
  return size === 0 && (last === 0x2f || last === 0x5c);
}

function refuseOdd({ isLocked, size, packed }: Member, { one, ratio, small }: ZipLimits): void {
  if (isLocked) throw new Failure('zip-locked', 'encrypted');
  if (size > one || (size > small && size > packed * ratio))
    throw new Failure('zip-too-large', `${size} bytes of ${packed}`);
}

function refuseBomb(files: readonly ZipFile[], { total }: ZipLimits): void {
  const sum = files.reduce((bytes, { size }) => bytes + size, 0);
  if (sum > total) throw new Failure('zip-too-large', `${sum} bytes in all`);
}

/** Files that share packed bytes unpack to far more than the archive could hold. */
function refuseOverlap(members: readonly Member[]): void {
  let end = 0;
  for (const { offset, start, packed } of [...members].sort((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new Failure('zip-too-large', `two files at ${offset}`);
    end = start + packed;
  }
}

function unpack(bytes: Uint8Array, member: Member, path: string): Uint8Array {
  const { method, start, packed, size, crc } = member;
  const content = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) {
    throw new Failure('zip-damaged', `${path}: compression ${method} is not read`);
  }
  if (method === 0 && packed !== size) {
    throw new Failure('zip-damaged', `${path}: ${packed} bytes where it says ${size}`);
  }
  const file = method === 0 ? content : inflate(content, size);
  if (crc32(file) !== crc) throw new Failure('zip-damaged', `${path}: wrong checksum`);
  return file;
}
