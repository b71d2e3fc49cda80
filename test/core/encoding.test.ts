import { expect, it } from 'vitest';
import { decodeText } from '../../core/encoding';
import { openKorean } from '../../core/encoding/koreanDecoder';

const decode = (...bytes: number[]) => openKorean(false).decode(Uint8Array.from(bytes));

// From the index of the Encoding Standard, https://encoding.spec.whatwg.org/index-euc-kr.txt
it.each<[string, number, number]>([
  ['갂', 0x81, 0x41],
  ['갃', 0x81, 0x42],
  ['갵', 0x81, 0x61],
  ['뷁', 0x94, 0xee],
  ['똠', 0x8c, 0x63],
  ['퍾', 0xbc, 0x53],
  ['힣', 0xc6, 0x52],
  ['가', 0xb0, 0xa1],
  ['힝', 0xc8, 0xfe],
])('%s is %i %i in code page 949', (letter, lead, trail) => {
  expect(decode(lead, trail)).toBe(letter);
});

it('every syllable of Hangul is there once', () => {
  const letters = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x41; trail <= 0xfe; trail += 1) {
      const letter = decode(lead, trail);
      if (/^[가-힣]$/.test(letter)) letters.add(letter);
    }
  expect(letters.size).toBe(11_172);
});

it('half a letter costs itself, and is an error where one was asked for', () => {
  expect(decode(0xb0, 0x20, 0xb0, 0xa1)).toBe('\uFFFD 가');
  expect(decode(0x94, 0xee, 0xc6)).toBe('뷁\uFFFD');
  expect(() => openKorean(true).decode(Uint8Array.of(0xb0, 0x20))).toThrow();
});

it('a text with rare syllables is read', () => {
  const bytes = Uint8Array.of(0x94, 0xee, 0x20, 0xb0, 0xb0, 0xc0, 0xba, 0x0a);
  expect(decodeText(bytes, { url: 'a.md' })).toBe('뷁 같은\n');
});
