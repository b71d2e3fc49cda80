/** A command of TeX, with the space that ends it. */
const COMMAND = /\\[A-Za-z]+\*?\s?/g;
/** An accent as TeX writes it, before its letter. */
const ACCENT = /\\['"`^~=.](?=\{?[A-Za-z])/g;
/** What keeps two words from being one name. */
const BETWEEN = /[.!?;:,](?=\s)|\s\|\s|\n/g;
/** Letters that no accent is taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  ı: 'i',
};

/** A name as it is looked for, whatever its accents and dress. Words in it stand apart by a space, their parts by a hyphen. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[łŁøØđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, (between) => {
      if (between.includes('\n')) return '\n';
      return /\s/.test(between) ? ' ' : '-';
    });
}

/** A paper's words as names are looked for in them, with what TeX calls them (`\\alpha`) and without its commands. */
export function foldPaper(words: string): string {
  const cut = words.replace(ACCENT, '').replace(BETWEEN, '\n');
  return `${foldName(cut)}\n${foldName(cut.replace(COMMAND, ''))}`;
}
