import { Failure } from '../failure';

/** One record of a zip's central directory; `start` is where its packed bytes begin. */
export type Member = {
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly isLocked: boolean;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly start: number;
};
/** What of a record could be read whose file lies nowhere, and why. */
type Stray = Pick<Member, 'name' | 'isUtf8'> & { readonly failure: Failure };
type End = { readonly count: number; readonly offset: number };

const END = 0x06054b50;
const LOCATOR64 = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;

/**
 * Reads the central directory (APPNOTE 4.3.12, zip64 in 4.3.14 and 4.5.3), at most `most` records; one that points
 * at no file is a stray. Throws `Failure` `zip-too-large` for more, `zip-damaged` for what is cut off or split.
 */
export function readDirectory(
  bytes: Uint8Array,
  most: number,
): { readonly members: readonly Member[]; readonly strays: readonly Stray[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end.count > most) throw new Failure('zip-too-large', `${end.count} files`);
    const members: Member[] = [];
    const strays: Stray[] = [];
    let at = end.offset;
    for (let n = 0; n < end.count; n += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged(`no record at ${at}`);
      const next = at + 46 + lengths(view, at + 28, 3);
      const read = attempt(() => readMember(view, at, end.offset));
      if (read instanceof Failure) strays.push({ ...readNameOf(view, at), failure: read });
      else members.push(read);
      at = next;
    }
    if (view.getUint32(at, true) === CENTRAL) throw damaged('more files than it says');
    return { members, strays };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw damaged('cut off', error);
  }
}

function findEnd(view: DataView): End {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    if (view.getUint16(at + 4, true) !== 0 && view.getUint16(at + 4, true) !== 0xffff) {
      throw damaged('one of several parts');
    }
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR64) {
      const end64 = getNumber(view, at - 12);
      if (view.getUint32(end64, true) !== END64) throw damaged('no zip64 end');
      return { count: getNumber(view, end64 + 32), offset: getNumber(view, end64 + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw damaged('no end record: cut off, or no zip');
}

function readMember(view: DataView, at: number, directory: number): Member {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const { packed, size, offset } = readSizes(view, at, nameLength);
  if (view.getUint32(offset, true) !== LOCAL) throw damaged(`no file at ${offset}`);
  const start = offset + 30 + lengths(view, offset + 26, 2);
  if (start + packed > directory)
    throw damaged(`a file of ${packed} at ${start} ends beyond the files`);
  return {
    ...readNameOf(view, at),
    isLocked: (flags & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
    start,
  };
}

function readNameOf(view: DataView, at: number): Pick<Member, 'name' | 'isUtf8'> {
  const length = view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, length);
  return { name, isUtf8: (view.getUint16(at + 8, true) & 0x800) !== 0 };
}

function attempt<T>(read: () => T): T | Failure {
  try {
    return read();
  } catch (error) {
    return error instanceof Failure ? error : damaged('beyond its end', error);
  }
}

/** Sizes and offset, from the zip64 field in that order where the record has no room for them. */
function readSizes(
  view: DataView,
  at: number,
  nameLength: number,
): Pick<Member, 'packed' | 'size' | 'offset'> {
  let field = findZip64(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const read = (place: number) => {
    const value = view.getUint32(place, true);
    if (value !== FULL || field === undefined) return value;
    field += 8;
    return getNumber(view, field - 8);
  };
  const size = read(at + 24);
  const packed = read(at + 20);
  return { size, packed, offset: read(at + 42) };
}

function findZip64(view: DataView, from: number, length: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function lengths(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n += 1) sum += view.getUint16(at + 2 * n, true);
  return sum;
}

function getNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged(`${value} at ${at}`);
  return Number(value);
}

function damaged(message: string, cause?: unknown): Failure {
  return new Failure('zip-damaged', `zip: ${message}`, { cause });
}
