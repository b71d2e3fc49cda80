import { resolve } from 'node:path';
import { Failure } from '../../core/failure';
import { readAbstract } from '../../core/model/text';
import type { PaperRef } from '../../core/paper';
import { fetchPaperPage } from '../../core/source/paperPage';
import { WrongText } from './failures/wrongText';
import type { Asked } from './readArguments';
import { readAbstracts } from './texts/abstracts';
import {
  isAbstractPage,
  listPages,
  type ReadPage,
  readPageText,
  readSavedPage,
} from './texts/pages';
import { pickVersion } from './texts/pickVersion';
import type { World } from './world';

/** A paper → what the model reads of it. Throws `WrongText` where that cannot be used, `Failure` where arXiv is not reached. */
export type FindText = (ref: PaperRef) => Promise<ReadPage>;

/** arXiv asks programs for as much between two requests. */
const PAUSE = 15_000;

/** Opens what was given to read from; arXiv is asked only where it was told so, once a paper. Throws as its readers do. */
export async function openPaperTexts(
  { abstracts, html, fetch }: Pick<Asked, 'abstracts' | 'html' | 'fetch'>,
  cwd: string,
  world: World,
): Promise<FindText> {
  const known = abstracts ? await readAbstracts(resolve(cwd, abstracts), abstracts) : undefined;
  const pages = html ? await listPages(resolve(cwd, html)) : undefined;
  let next = 0;
  const ask = async (ref: PaperRef): Promise<ReadPage> => {
    const { paper, version } = ref;
    await world.wait(Math.max(0, next - world.now()));
    next = world.now() + PAUSE;
    const url = `${world.arxiv}/abs/${paper}${version ? `v${version}` : ''}`;
    const page = await fetchPaperPage(url);
    if ('html' in page && isAbstractPage(page.html)) return readPageText(page.html, url, ref);
    if ('html' in page || page.failed === 'none') throw new WrongText('unknown');
    throw new Failure('unreachable', `arXiv: ${paper}`);
  };
  return async (ref) => {
    const abstractsOf = known?.get(ref.paper) ?? [];
    const pagesOf = pages?.get(ref.paper) ?? [];
    const given = pickVersion(abstractsOf, ref.version);
    if (given) {
      const { title, abstract, version } = given;
      return { text: readAbstract(title, abstract), ...(version !== undefined && { version }) };
    }
    const page = pickVersion(pagesOf, ref.version);
    if (page) return readSavedPage(page, ref);
    if (fetch) return ask(ref);
    const [first] = [...abstractsOf, ...pagesOf];
    if (!first) throw new WrongText('missing');
    const where = 'path' in first ? first.path : first.place;
    throw new WrongText('version', where, `${ref.paper}v${first.version}`);
  };
}
