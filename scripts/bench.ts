import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from '../test/bench/row';

// Every function named bench… that a file in test/bench exports gives rows; words after the command
// choose among the files.
const folder = fileURLToPath(new URL('../test/bench/', import.meta.url));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const rows: Row[] = [];
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
  if (wanted.length > 0 && !wanted.some((word) => file.startsWith(word))) continue;
  const exported: Record<string, unknown> = await import(`${folder}${file}`);
  for (const [name, measure] of Object.entries(exported)) {
    if (!/^bench[A-Z]/.test(name) || typeof measure !== 'function') continue;
    console.error(`${file} …`);
    rows.push(...(await measure()));
  }
}
printTable(rows);

function printTable(lines: readonly Row[]): void {
  const cells = [
    ['what', 'ratio', 'bar', 'detail'],
    ...lines.map(({ name, ratio, bar, detail }) => [name, format(ratio), bar, detail]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((line) => (line[column] ?? '').length)),
  );
  for (const line of cells) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function format(ratio: number): string {
  return ratio.toFixed(ratio < 0.1 ? 4 : 2);
}
