import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toMathml } from '../core/math';
import type { MathElement } from '../core/tree';
import { startBrowser } from '../test/e2e/stage/stage';
import { combinations } from '../test/formulas/combinations';
import { listCommands, type Sample } from '../test/formulas/commands';

/** Pictures of every formula that there is a command for, beside its TeX, as both browsers draw it with our style sheet. */
const [folder = '.output/formulas'] = process.argv.slice(2);
const [width, height] = [1600, 1400];
const ROWS = { wide: 40, narrow: 200 };

await mkdir(folder, { recursive: true });
const sheets = ['assets/tokens.css', 'components/summary.css', 'components/tree/formula.css'];
const styles = await Promise.all(sheets.map((file) => readFile(file, 'utf8')));
const pages = [
  ...paginate(combinations, ROWS.wide, 'wide'),
  ...paginate(listCommands(), ROWS.narrow, 'narrow'),
];
const files: string[] = [];
for (const [at, page] of pages.entries()) {
  const file = resolve(folder, `${String(at + 1).padStart(2, '0')}.html`);
  await writeFile(file, page);
  files.push(file);
}
for (const name of ['chromium', 'firefox'] as const) {
  const browser = await startBrowser(name, { width, height });
  try {
    await browser.resize(width, height);
    for (const file of files) {
      await browser.open(pathToFileURL(file).href);
      await browser.screenshot(file.replace(/\.html$/, `-${name}.png`));
    }
  } finally {
    await browser.close();
  }
}
console.log(`${files.length} pages in ${folder}`);

function paginate(samples: readonly Sample[], size: number, kind: string): string[] {
  const count = Math.ceil(samples.length / size);
  return Array.from({ length: count }, (_, at) => {
    const cells = samples.slice(at * size, (at + 1) * size).map(writeCell);
    return `<!doctype html><meta charset="utf-8"><style>${styles.join('\n')}
      body { margin: 8px; }
      main { columns: ${kind === 'wide' ? 2 : 6}; column-gap: 12px; }
      figure { margin: 0; padding: 4px 0; border-bottom: 1px solid #ccc; break-inside: avoid; }
      figcaption { font: 10px/1.2 monospace; color: #777; }
      </style><main class="yoyak">${cells.join('\n')}</main>`;
  });
}

function writeCell({ tex }: Sample): string {
  const math = toMathml(tex, true);
  const shown = math ? writeElement(math) : `<code>${escapeText(tex)}</code>`;
  return `<figure><div class="text">${shown}</div><figcaption>${escapeText(tex)}</figcaption></figure>`;
}

function writeElement(node: MathElement | string): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes ?? {});
  const written = attributes.map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('');
  return `<${node.name}${written}>${node.children.map(writeElement).join('')}</${node.name}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
