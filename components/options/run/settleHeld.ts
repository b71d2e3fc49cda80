import type { Declined, Run, RunPart } from '../../../core/run';
import { waitsForWord } from '../held/waitsForWord';
import type { Changes } from '../words/describeChanges';

/**
 * A run as it is to be told now: `held` counts what still waits for the reader's word, `checked` what did and waits no
 * more.
 */
export function settleHeld(run: Run, declined: readonly Declined[]): Run {
  const { startedAt, endedAt = Number.POSITIVE_INFINITY } = run;
  const waiting = declined.filter(
    (each) => waitsForWord(each) && each.at >= startedAt && each.at <= endedAt,
  );
  return { ...run, parts: run.parts.map((part) => settlePart(part, waiting)) };
}

function settlePart(part: RunPart, waiting: readonly Declined[]): RunPart {
  const { source, result } = part;
  if (!result || result.held === 0) return part;
  const left = waiting.filter((each) => each.source === source).length;
  const held = Math.min(result.held, left);
  const told: typeof result & Changes = { ...result, held, checked: result.held - held };
  return { ...part, result: told };
}
