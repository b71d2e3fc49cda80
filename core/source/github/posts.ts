import { findPathDay } from '../../day/findPathDay';
import { Failure } from '../../failure';
import { digestIds } from '../ids';
import { isSafePath } from './folder';
import { matchesNames } from './names';
import type { TreeFile } from './tree';

/** A file that may be a digest, and the id that it has as one. */
export type Post = TreeFile & { readonly id: string };

/** More than this is no folder of digests: a digest a day for half a century. */
const MOST_POSTS = 20_000;

/**
 * The files of a folder → those that may be digests, the newest by their names first. `names` picks by
 * name; without it the files that every repository has are passed over. Throws `Failure` `too-many`, or
 * `unsafe-path` for a path that leads out of the folder.
 */
export function choosePosts(files: readonly TreeFile[], names?: string): readonly Post[] {
  const markdown = files.filter(({ path }) => /\.(?:md|markdown)$/i.test(path));
  const unsafe = markdown.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new Failure('unsafe-path', JSON.stringify(unsafe.path));
  const chosen = markdown.filter(({ path }) => isPost(path, names));
  if (chosen.length >= MOST_POSTS) throw new Failure('too-many', `${chosen.length} files`);
  const ids = digestIds(chosen.map(({ path }) => path));
  return chosen
    .map((file, index) => ({ ...file, id: ids[index] ?? file.path, day: dayOf(file.path) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? 1 : -1))
    .map(({ day: _day, ...post }) => post);
}

function isPost(path: string, names: string | undefined): boolean {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  if (/^[._]/.test(file) || folders.some(isAside)) return false;
  if (names !== undefined) return matchesNames(names, path);
  // A folder that is named after its day has nothing else to name its post.
  if (/^readme\b/i.test(file)) return findPathDay(path) !== undefined;
  return !/^(?:licen[cs]e|changelog|contributing|code_of_conduct|security|support)\b/i.test(file);
}

/** Jekyll's drafts and layouts, tools, and what packages bring along. */
function isAside(folder: string): boolean {
  return /^(?:\.|_(?!posts$)|node_modules$|vendor$)/.test(folder);
}

function dayOf(path: string): string {
  return findPathDay(path) ?? '';
}
