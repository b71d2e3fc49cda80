import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type Posts = { readonly folder: string; readonly what: string };
export type Post = { readonly file: string; readonly text: string };

const REAL = '../shared/digests/blog';
const OWN = 'data/digests';

/** Where posts to measure with lie: real ones where a folder of them is beside the project, else its own samples. */
export function findPosts(): Posts {
  return existsSync(REAL)
    ? { folder: REAL, what: 'real posts' }
    : { folder: OWN, what: 'samples of our own' };
}

/** The posts of a folder by their names. */
export function readPosts({ folder }: Pick<Posts, 'folder'>): readonly Post[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
}
