import { toFrame } from '../../../components/frame/toFrame';
import { ListLook } from '../../../components/marks/ListLook';
import css from '../../../components/marks/marks.css?inline';
import summaries from '../../../components/marks/summary.css?inline';
import { writeListLook } from '../../../core/covered/listLook';
import { speakAsSet } from '../../settings/speakAsSet';

/** Has lists look as they do in this version, in the reader's words. */
export async function dressLists(): Promise<void> {
  await speakAsSet();
  await writeListLook({ frame: toFrame(<ListLook />), css, summaries });
}
