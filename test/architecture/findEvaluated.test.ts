import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEvaluated } from './findEvaluated';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluated-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function find(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const found = findEvaluated(join(folder, 'start.ts'));
  return [...found.values()].map((way) =>
    way.map((path) => path.replace(`${folder}/`, '')).join(' > '),
  );
}

describe('what is evaluated with a file', () => {
  it.each([
    ['imported', `import { a } from './a';`],
    ['imported for what it does', `import './a';`],
    ['imported over many lines', `import {\n  a,\n  type B,\n} from './a';`],
    ['imported whole', `import * as all from './a';`],
    ['handed on', `export { a } from './a';`],
    ['handed on whole', `export * from './a';`],
  ])('is what is %s, and what that imports', (_how, start) => {
    expect(find({ 'start.ts': start, 'a.tsx': `import 'idb';` })).toEqual([
      'start.ts',
      'start.ts > a.tsx',
      'start.ts > a.tsx > idb',
    ]);
  });

  it.each([
    ['a type', `import type { A } from './a';`],
    ['a type that is handed on', `export type { A } from './a';`],
    ['imported when it is needed', `const open = async () => (await import('./a')).a;`],
  ])('is nothing that is %s', (_how, start) => {
    expect(find({ 'start.ts': start, 'a.ts': '' })).toEqual(['start.ts']);
  });

  it('is told by the shortest way, and ends where files import each other', () => {
    const files = {
      'start.ts': `import './b';\nimport './a';`,
      'a.ts': '',
      'b.ts': `import './a';\nimport './start';`,
    };
    expect(find(files)).toEqual(['start.ts', 'start.ts > b.ts', 'start.ts > a.ts']);
  });
});
