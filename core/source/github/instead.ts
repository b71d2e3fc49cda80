import type { FoundInstead } from '../../failure';
import type { TreeFile } from './tree';

/** Kinds of files in which people keep summaries that are no Markdown, by their extensions. */
const kinds: Readonly<Record<string, string>> = {
  json: 'JSON',
  jsonl: 'JSONL',
  ndjson: 'JSONL',
  yaml: 'YAML',
  yml: 'YAML',
  csv: 'CSV',
  tsv: 'TSV',
  html: 'HTML',
  htm: 'HTML',
  ipynb: 'Jupyter',
  txt: 'TXT',
  rst: 'RST',
  org: 'Org',
  pdf: 'PDF',
};
/** A project has a file or two of these, whatever it is. */
const FEW = 3;

/** What a folder is full of instead of Markdown; undefined when it is nothing that could hold summaries. */
export function findInstead(files: readonly TreeFile[]): FoundInstead | undefined {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const extension = /(?:^|\/)[^./][^/]*\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= FEW ? { kind: most[0], files: most[1] } : undefined;
}
