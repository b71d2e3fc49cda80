import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from '../test/bench/row';

// Every function named bench… that a file in test/bench exports gives rows, which are printed as they
// come: what was measured stands there whatever fails after it. Words after the command choose among
// the files.
const folder = fileURLToPath(new URL('../test/bench/', import.meta.url));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const WIDTHS = [64, 6, 6];

print(['what', 'ratio', 'bar', 'detail']);
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
  if (wanted.length > 0 && !wanted.some((word) => file.startsWith(word))) continue;
  const exported: Record<string, unknown> = await import(`${folder}${file}`);
  for (const [name, measure] of Object.entries(exported)) {
    if (!/^bench[A-Z]/.test(name) || typeof measure !== 'function') continue;
    console.error(`${file} …`);
    try {
      for await (const row of measure() as AsyncIterable<Row>) printRow(row);
    } catch (error) {
      console.error(`${file} failed:`, error);
      process.exitCode = 1;
    }
  }
}

function printRow({ name, ratio, bar, detail }: Row): void {
  print([name, ratio.toFixed(ratio < 0.1 ? 4 : 2), bar, detail]);
}

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
