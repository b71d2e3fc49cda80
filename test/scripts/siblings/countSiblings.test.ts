import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { countSiblings } from '../../../scripts/siblings/countSiblings';

it('counts whom a file imports once, and tells those beside it from those in other folders', () => {
  const room = mkdtempSync(join(tmpdir(), 'yoyak-siblings-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), text);
  };
  write(
    'a.ts',
    "import type { B } from './b';\nimport { b } from './b';\nimport { c } from './in/c';\n",
  );
  write('b.ts', "export * from '../outside';\nimport x from 'package';\n");
  write('in/c.ts', "export const c = () => import('./d');\n");
  write('in/d.tsx', "import { b } from '../b';\n");
  write('in/e.d.ts', "import { b } from './c';\n");
  const counted = countSiblings(room);
  rmSync(room, { recursive: true });
  expect(counted).toEqual({ files: 4, folders: 2, fullest: 2, inside: 4, siblings: 2 });
});
