import type { Source } from '../source';
import { readFolders } from './github/folder';

/** The repository, `owner/name`, that a source is a folder of, for what its readers have to say; undefined where nobody knows. */
export function readRepository({ kind, url }: Pick<Source, 'kind' | 'url'>): string | undefined {
  const [folder] = kind === 'github' && URL.canParse(url) ? readFolders(new URL(url)) : [];
  return folder && `${folder.owner}/${folder.repo}`;
}
