import { findPathDay } from '../../day/findPathDay';
import { tellProblem } from '../../digest/problems';
import { Failure, type FailureCode } from '../../failure';
import type { Problem } from '../../paper';
import { digestIds } from '../../paper/digestIds';
import { isPlainPath } from './folder';
import { matchesNames } from './names';
import type { Tree, TreeFile } from './tree';

/** A file that may be a digest, and the id that it has as one. */
export type GithubPost = TreeFile & { readonly id: string };

/** More than this is no folder of digests: a digest a day for half a century. */
const MOST_POSTS = 20_000;

/** The most files told of that are passed over. */
const MOST_TOLD = 20;

/**
 * The files of a folder → those that may be digests, the newest by their names first. `names` picks by
 * name; without it the files that every repository has are passed over. Throws `Failure` `too-many`.
 */
export function choosePosts(files: readonly TreeFile[], names?: string): readonly GithubPost[] {
  const chosen = files.filter(({ path }) => isPost(path, names) && isPlainPath(path));
  if (chosen.length >= MOST_POSTS) throw new Failure('too-many', `${chosen.length} files`);
  const ids = digestIds(chosen.map(({ path }) => path));
  return chosen
    .map((file, index) => ({ ...file, id: ids[index] ?? file.path, day: dayOf(file.path) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? 1 : -1))
    .map(({ day: _day, ...post }) => post);
}

/** What of a tree is passed over though it may be meant: odd paths, and what belongs to another repository. */
export function tellPassedOver({ files, submodules, odd }: Tree, names?: string): Problem[] {
  const plain = (path: string) => path.replace(/(^|\/)(?:\.{0,2}\/)+/g, '$1');
  const unsafe = files.filter(({ path }) => !isPlainPath(path) && isPost(plain(path), names));
  const tell = (file: string, code: FailureCode) => tellProblem(toShown(file), 1, code);
  return [
    ...unsafe.map(({ path }) => tell(path, 'unsafe-path')),
    ...submodules.filter((path) => !isBrought(path)).map((path) => tell(path, 'submodule')),
    ...odd.map((place) => tell(place, 'malformed')),
  ].slice(0, MOST_TOLD);
}

/** A path as it can be shown: short, and without signs that nobody sees. */
function toShown(path: string): string {
  return path.slice(0, 200).replace(/[\p{Cc}\p{Cs}]/gu, '\u2423');
}

/** Themes of Hugo and Jekyll, and what tools bring along, hold nobody's posts. */
function isBrought(path: string): boolean {
  return path.split('/').some((name) => isAside(name) || /^(?:themes?|static|assets)$/i.test(name));
}

/** May a path be a digest's, by its name? */
export function isPost(path: string, names: string | undefined): boolean {
  if (!/\.(?:md|markdown)$/i.test(path)) return false;
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
