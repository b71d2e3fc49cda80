/** What a decoder gives: `decode` as `TextDecoder` has it. */
export type Decoder = { decode(bytes: Uint8Array): string };

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const BROKEN = '\uFFFD';

/**
 * A decoder of EUC-KR as the Encoding Standard means it, which is Windows' code page 949 with every syllable of Hangul.
 * Browsers have it; Node 20 and 22 know the 2,350 syllables of KS X 1001 alone, and the others are put to them here.
 */
export function openKorean(fatal: boolean): Decoder {
  const own = new TextDecoder('euc-kr', { fatal });
  const isWhole = new TextDecoder('euc-kr').decode(Uint8Array.of(0x81, 0x41)) === '갂';
  return isWhole ? own : { decode: (bytes) => decodeExtended(bytes, own, fatal) };
}

function decodeExtended(bytes: Uint8Array, own: TextDecoder, fatal: boolean): string {
  let text = '';
  let from = 0;
  let at = 0;
  const put = (letter: string, length: number) => {
    text += own.decode(bytes.subarray(from, at)) + letter;
    at += length;
    from = at;
  };
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const letter = lead < 0x81 ? undefined : findExtended(lead, trail);
    if (lead < 0x80) at += 1;
    else if (letter) put(letter, 2);
    else if (trail >= 0x80 && lead > 0x80 && lead < 0xff) at += 2;
    else if (fatal) throw new TypeError('half of a letter');
    // As the Encoding Standard has it, the letter of ASCII after half of one stays.
    else put(BROKEN, 1);
  }
  return text + own.decode(bytes.subarray(from));
}

/**
 * The syllable at two bytes beside those of KS X 1001: all that it does not have stand in the order of Unicode from 81 41,
 * in rows of 178, and from A1 41, beside its own letters, in rows of 84.
 */
function findExtended(lead: number, trail: number): string | undefined {
  const column = findColumn(trail);
  if (column === undefined || lead > 0xc6) return undefined;
  const isBeside = lead >= 0xa1;
  if (isBeside && column >= 84) return undefined;
  const rank = isBeside ? 32 * 178 + (lead - 0xa1) * 84 + column : (lead - 0x81) * 178 + column;
  extended ??= listExtended();
  return extended[rank];
}

function findColumn(trail: number): number | undefined {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41;
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26;
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : undefined;
}

let extended: readonly string[] | undefined;

function listExtended(): readonly string[] {
  const plain = new Set<string>();
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xb0; lead <= 0xc8; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      plain.add(decoder.decode(Uint8Array.of(lead, trail)));
  const others: string[] = [];
  for (let code = HANGUL_FIRST; code <= HANGUL_LAST; code += 1) {
    const letter = String.fromCharCode(code);
    if (!plain.has(letter)) others.push(letter);
  }
  return others;
}
