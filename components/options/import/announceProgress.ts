import { toProblem } from '../../../core/files/givenFile';
import type { FilesOffer } from '../../../core/files/offerFiles';
import type { Amount } from '../../../core/run';
import type { SyncResult } from '../../../core/sync';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { describeProblem } from '../problems/describeProblem';
import { countProgress, describeImporting } from './describeImporting';
import { askFor, countFiles, isNothingNew } from './preview/ImportPreview';
import { isEmpty, resultHeading, resultSentence } from './resultSentence';
import { nothingHeading, skippedFiles } from './skippedFiles';
import type { ImportState } from './state';

/** How far an import is, for the ear, which wants a word at each quarter and at every end. */
export function announceProgress(state: ImportState): string {
  switch (state.kind) {
    case 'collecting':
      return say('options.import.collecting');
    case 'found':
      return announceOffer(state.offer);
    case 'importing':
      return state.progress ? announceCount(state.progress) : describeImporting(state);
    case 'done':
      return announceResult(state.result);
    case 'nothing':
      return [
        nothingHeading(state.refused?.length ?? 0),
        ...(state.refused ?? [])
          .map(toProblem)
          .map((problem) => `${problem.file} ${describeProblem(problem, 'given')}`),
        ...(state.skipped > 0 ? [skippedFiles(state.skipped)] : []),
      ].join(' ');
    case 'failed':
      return `${say(state.doing ? 'options.undoFailed' : 'options.import.failed')}. ${describeFailure(state.code, 'given')}`;
    case 'cancelled':
      return say('options.import.cancelled');
    case 'reverted':
      return say('options.import.reverted');
    default:
      return describeImporting(state);
  }
}

function announceOffer(offer: FilesOffer): string {
  const ask = askFor(offer);
  return isNothingNew(offer) ? ask : `${countFiles(offer)}. ${ask}`;
}

function announceResult(result: SyncResult): string {
  const failure = result.failure ? [describeFailure(result.failure, 'given')] : [];
  const counts = isEmpty(result) ? [] : [resultSentence(result)];
  return [resultHeading(result), ...failure, ...counts].join(' ');
}

function announceCount({ done, total }: Amount): string {
  const quarter = Math.floor((done * 4) / total) / 4;
  return quarter === 0
    ? say('options.import.starting')
    : countProgress({ done: Math.floor(total * quarter), total });
}
