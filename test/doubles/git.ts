import { createHash } from 'node:crypto';

/** One line of a tree as git's `ls-tree -r -t` and GitHub's tree call write it. */
export type TreeLine = {
  readonly path: string;
  readonly mode: '100644' | '040000' | '120000' | '160000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
};
export type Tree = { readonly sha: string; readonly lines: readonly TreeLine[] };
/** What lies at a path: a file, a symbolic link by where it leads, or a submodule by its commit. */
export type Content = string | Buffer | { readonly link: string } | { readonly commit: string };
export type Files = ReadonlyMap<string, Content>;

/** The name git gives a file's content: the SHA-1 of `blob LENGTH\0` and the bytes. */
export function blobSha(content: string | Buffer): string {
  return objectSha('blob', Buffer.from(content));
}

/** A folder of files → its tree, or undefined when there is none; git has no empty folders. */
export function treeOf(files: Files, folder: string): Tree | undefined {
  const prefix = folder && `${folder}/`;
  const inside = [...files].filter(([path]) => path.startsWith(prefix));
  if (inside.length === 0 && folder) return undefined;
  return makeTree(new Map(inside.map(([path, text]) => [path.slice(prefix.length), text])));
}

function describe(content: Content): Omit<TreeLine, 'path'> {
  const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
  if (!isPlain && 'commit' in content)
    return { mode: '160000', type: 'commit', sha: content.commit };
  const text = isPlain ? content : content.link;
  const size = Buffer.byteLength(text);
  return { mode: isPlain ? '100644' : '120000', type: 'blob', sha: blobSha(text), size };
}

function makeTree(files: Files): Tree {
  const entries = new Map<string, readonly TreeLine[]>();
  const folders = new Map<string, Map<string, Content>>();
  for (const [path, text] of files) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) {
      entries.set(first, [{ path, ...describe(text) }]);
    } else {
      const folder = folders.get(first) ?? new Map();
      folders.set(first, folder.set(rest.join('/'), text));
    }
  }
  for (const [name, folder] of folders) {
    const { sha, lines } = makeTree(folder);
    const below = lines.map((line) => ({ ...line, path: `${name}/${line.path}` }));
    // git sorts a folder as if its name ended in a slash.
    entries.set(`${name}/`, [{ path: name, mode: '040000', type: 'tree', sha }, ...below]);
  }
  const sorted = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const content = sorted.flatMap(([, [line]]) =>
    line
      ? [Buffer.from(`${line.mode.replace(/^0/, '')} ${line.path}\0`), Buffer.from(line.sha, 'hex')]
      : [],
  );
  const sha = objectSha('tree', Buffer.concat(content));
  return { sha, lines: sorted.flatMap(([, lines]) => lines) };
}

function objectSha(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
