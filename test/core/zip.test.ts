import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../core/failure';
import { readZip, type ZipFile, type ZipLimits } from '../../core/zip';

const MB = 1024 * 1024;
const text = (value: string) => new TextEncoder().encode(value);
const zip = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, said]) => [path, text(said)])) as Zippable,
  );
const contents = (files: readonly ZipFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes())]));
const code = (run: () => unknown) => {
  try {
    run();
    return 'opened';
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};
const small: ZipLimits = { files: 3, total: 1000, one: 600, ratio: 5, small: 100 };

/** Where the central directory's record number `n` begins. */
function findRecord(bytes: Uint8Array, n = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let found = 0;
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && found++ === n) return at;
  }
  throw new Error('no record');
}

/** A copy with some 16- or 32-bit fields of a central record written anew. */
function patch(
  bytes: Uint8Array,
  fields: Readonly<Record<number, number>>,
  { n = 0, wide = true } = {},
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [offset, value] of Object.entries(fields)) {
    const at = findRecord(bytes, n) + Number(offset);
    if (wide) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
  }
  return copy;
}
const FLAGS = 8;
const METHOD = 10;
const CRC = 16;
const PACKED = 20;
const SIZE = 24;
const OFFSET = 42;

describe('a zip', () => {
  it('gives its files with their paths, and no folders', () => {
    const files = readZip(zip({ 'a/': '', 'a/b.md': '하나', 'c.md': '' }));
    expect(contents(files)).toEqual({ 'a/b.md': '하나', 'c.md': '' });
    expect(files.map(({ size }) => size)).toEqual([6, 0]);
  });

  it('gives any files back as they were', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z가-힣]{1,9}$/), fc.uint8Array({ maxLength: 3000 })),
        (files) => {
          const given = readZip(zipSync({ ...files }));
          expect(given.map(({ path, bytes }) => [path, [...bytes()]])).toEqual(
            Object.entries({ ...files }).map(([path, bytes]) => [path, [...bytes]]),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads files that are stored, and that begin after something else', () => {
    const stored = zipSync({ 'a.md': [text('그대로'), { level: 0 }] });
    expect(contents(readZip(stored))).toEqual({ 'a.md': '그대로' });
    const framed = new Uint8Array([...new Uint8Array(7), ...stored]).subarray(7);
    expect(contents(readZip(framed))).toEqual({ 'a.md': '그대로' });
  });

  it('may be empty, and may end in a comment', () => {
    expect(readZip(zipSync({}))).toEqual([]);
    const bytes = zip({ 'a.md': 'x' });
    const commented = new Uint8Array([...bytes, ...text('말')]);
    commented[bytes.length - 2] = 3;
    expect(contents(readZip(commented))).toEqual({ 'a.md': 'x' });
  });

  it('is read in its zip64 form too', () => {
    expect(contents(readZip(toZip64(zip({ 'a.md': '예순넷' }))))).toEqual({ 'a.md': '예순넷' });
  });

  it('with a password is locked', () => {
    expect(code(() => readZip(patch(zip({ 'a.md': 'x' }), { [FLAGS]: 1 }, { wide: false })))).toBe(
      'zip-locked',
    );
  });

  it('names the way of compression that it cannot read, at that file only', () => {
    const bytes = patch(zip({ 'a.md': 'x', 'b.md': 'y' }), { [METHOD]: 12 }, { wide: false });
    const [first, second] = readZip(bytes);
    expect(() => first?.bytes()).toThrow('compression 12');
    expect(new TextDecoder().decode(second?.bytes())).toBe('y');
  });
});

describe('one odd file of a zip', () => {
  const refusedOf = (bytes: Uint8Array) => {
    const refused: [string, string][] = [];
    const files = readZip(bytes, small, (name, failure) => refused.push([name, failure.code]));
    return { files: files.map(({ path }) => path), refused };
  };
  const two = () => zip({ 'a.md': 'x', 'b.md': 'y' });

  it.each<[string, () => Uint8Array, [string, string]]>([
    ['is locked', () => patch(two(), { [FLAGS]: 1 }, { wide: false }), ['a.md', 'zip-locked']],
    ['lies nowhere', () => patch(two(), { [OFFSET]: 0xfffffff0 }), ['a.md', 'zip-damaged']],
    ['is not where it should be', () => patch(two(), { [OFFSET]: 1 }), ['a.md', 'zip-damaged']],
    ['leads out of it', () => zip({ '../a.md': 'x', 'b.md': 'y' }), ['../a.md', 'unsafe-path']],
    ['is too large', () => zip({ 'a.md': random(601), 'b.md': 'y' }), ['a.md', 'zip-too-large']],
    [
      'unpacks too far',
      () => zip({ 'a.md': 'a'.repeat(300), 'b.md': 'y' }),
      ['a.md', 'zip-too-large'],
    ],
  ])('costs itself when it %s', (_what, make, told) => {
    expect(refusedOf(make())).toEqual({ files: ['b.md'], refused: [told] });
  });
});

describe('a bomb is refused before it is unpacked', () => {
  it.each([
    ['more files than allowed', { a: '', b: '', c: '', d: '' }],
    ['a file too large', { a: 'a'.repeat(601) }],
    ['too much in all', { a: random(500), b: random(501) }],
    ['a file that unpacks too far', { a: 'a'.repeat(300) }],
  ])('%s', (_, files) => {
    expect(code(() => readZip(zip(files), small))).toBe('zip-too-large');
  });

  it('unless small enough not to matter', () => {
    expect(code(() => readZip(zip({ a: 'a'.repeat(99) }), small))).toBe('opened');
  });

  it('with the limits that hold for every reader', () => {
    expect(code(() => readZip(zipSync({ a: new Uint8Array(2 * MB) })))).toBe('zip-too-large');
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`${n}`, '']));
    expect(code(() => readZip(zip(many)))).toBe('zip-too-large');
    const huge = patch(zip({ a: 'x' }), { [SIZE]: 0xfffffffe });
    expect(code(() => readZip(huge))).toBe('zip-too-large');
  });

  it('and never opened within another zip', () => {
    const bomb = zipSync({ a: new Uint8Array(2 * MB) });
    const nested = zipSync({ 'inner.zip': bomb });
    expect(readZip(nested).map(({ path, size }) => [path, size])).toEqual([
      ['inner.zip', bomb.length],
    ]);
  });
});

describe('a zip that lies', () => {
  it('about a size gives no more than it said, and not at all', () => {
    const bomb = zipSync({ a: new Uint8Array(32 * MB) });
    for (const size of [0, 5, MB]) {
      const [file] = readZip(patch(bomb, { [SIZE]: size }));
      expect(code(() => file?.bytes())).toBe('zip-damaged');
    }
    const [short] = readZip(patch(zip({ a: 'abc' }), { [SIZE]: 1000 }));
    expect(code(() => short?.bytes())).toBe('zip-damaged');
  });

  it('about a stored file', () => {
    const stored = zipSync({ a: [text('abcdef'), { level: 0 }] });
    const [file] = readZip(patch(stored, { [PACKED]: 3 }));
    expect(code(() => file?.bytes())).toBe('zip-damaged');
  });

  it('about a checksum', () => {
    const [file] = readZip(patch(zip({ a: 'abc' }), { [CRC]: 1 }));
    expect(code(() => file?.bytes())).toBe('zip-damaged');
  });

  it('by letting two files share their bytes', () => {
    const bytes = zip({ a: random(200), b: random(200) });
    expect(code(() => readZip(patch(bytes, { [OFFSET]: 0 }, { n: 1 })))).toBe('zip-too-large');
    const first = new DataView(bytes.buffer).getUint32(findRecord(bytes) + PACKED, true);
    expect(code(() => readZip(patch(bytes, { [PACKED]: first + 40 })))).toBe('zip-too-large');
  });

  it('about where a file ends or begins', () => {
    const bytes = zip({ a: 'abc' });
    expect(code(() => readZip(patch(bytes, { [PACKED]: 0xfffffff0 })))).toBe('zip-damaged');
    expect(code(() => readZip(patch(bytes, { [OFFSET]: 0xfffffff0 })))).toBe('zip-damaged');
    expect(code(() => readZip(patch(bytes, { [OFFSET]: 1 })))).toBe('zip-damaged');
  });

  it('about how many files there are', () => {
    for (const count of [1, 3, 0]) {
      const bytes = zip({ a: 'a', b: 'b' });
      bytes[bytes.length - 12] = count;
      expect(code(() => readZip(bytes))).toBe('zip-damaged');
    }
  });
});

describe('a damaged zip', () => {
  const whole = zip({ 'a.md': '하나 둘 셋 '.repeat(20), '나.md': '둘' });
  const said = contents(readZip(whole));
  const readAll = (bytes: Uint8Array) => contents(readZip(bytes));

  it('cut off at any byte is said to be damaged', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(code(() => readAll(whole.slice(0, length)))).toBe('zip-damaged');
    }
  });

  it('with any byte changed opens as it was, or fails with a reason', () => {
    const endings = new Set<string>();
    for (let at = 0; at < whole.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const end = code(() => {
          const files = readZip(bytes, undefined, (_name, failure) => endings.add(failure.code));
          const texts = Object.values(contents(files));
          expect(Object.values(said)).toEqual(expect.arrayContaining(texts));
        });
        endings.add(String(end));
      }
    }
    expect([...endings].sort()).toEqual(['opened', 'zip-damaged', 'zip-locked', 'zip-too-large']);
  });

  it('of any bytes fails with a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(code(() => readAll(bytes))).toBe('zip-damaged');
      }),
    );
  });
});

describe('paths in a zip', () => {
  const pathOf = (name: Uint8Array, utf8 = false) => readZip(zipNamed(name, utf8))[0]?.path;

  it.each([
    '../a.md',
    'x/../../a.md',
    '..\\a.md',
    '/etc/a.md',
    '\\\\host\\a.md',
    'C:\\a.md',
    'a\0.md',
    '..',
  ])('%j leads out of it and is refused', (path) => {
    expect(code(() => pathOf(text(path)))).toBe('unsafe-path');
  });

  it.each([
    ['posts\\2025\\a.md', 'posts/2025/a.md'],
    ['./posts//a.md', 'posts/a.md'],
    ['a..b/..c.md', 'a..b/..c.md'],
    ['\u1100\u1161.md', '가.md'],
  ])('%j is read as %j', (path, read) => {
    expect(pathOf(text(path))).toBe(read);
  });

  it('are CP949 where Korean Windows wrote them, UTF-8 where they say so or can be', () => {
    const korean = [0xb3, 0xed, 0xb9, 0xae, 0x20, 0xbf, 0xe4, 0xbe, 0xe0, 0x2e, 0x6d, 0x64];
    expect(pathOf(Uint8Array.from(korean))).toBe('논문 요약.md');
    expect(pathOf(text('논문.md'))).toBe('논문.md');
    expect(pathOf(text('논문.md'), true)).toBe('논문.md');
  });

  it('may be the names that objects have', () => {
    expect(readZip(zipNamed(text('__proto__')))[0]?.path).toBe('__proto__');
  });
});

/** Text that does not compress, the same each time. */
function random(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

/** A zip of one empty file with the given bytes as its name. */
function zipNamed(name: Uint8Array, utf8 = false): Uint8Array {
  const bytes = zip({ ['x'.repeat(name.length)]: '' });
  bytes.set(name, findRecord(bytes) + 46);
  return patch(bytes, { [FLAGS]: utf8 ? 0x800 : 0 }, { wide: false });
}

/** The same zip of one file with its sizes where zip64 has them. */
function toZip64(bytes: Uint8Array): Uint8Array {
  const record = findRecord(bytes);
  const view = new DataView(bytes.buffer);
  const nameLength = view.getUint16(record + 28, true);
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  field.setBigUint64(4, BigInt(view.getUint32(record + SIZE, true)), true);
  field.setBigUint64(12, BigInt(view.getUint32(record + PACKED, true)), true);
  field.setBigUint64(20, 0n, true);
  const marked = patch(bytes, { [SIZE]: 0xffffffff, [PACKED]: 0xffffffff, [OFFSET]: 0xffffffff });
  new DataView(marked.buffer).setUint16(record + 30, 28, true);
  const central = marked.subarray(record, record + 46 + nameLength);
  const end64 = new DataView(new ArrayBuffer(76));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(48, BigInt(record), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, BigInt(record + central.length + 28), true);
  const end = marked.slice(-22);
  end.fill(0xff, 8, 20);
  return new Uint8Array([
    ...marked.subarray(0, record),
    ...central,
    ...new Uint8Array(field.buffer),
    ...new Uint8Array(end64.buffer),
    ...end,
  ]);
}
