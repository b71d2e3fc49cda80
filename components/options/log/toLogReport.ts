import type { FailureCode } from '../../../core/failure';
import { hasFact, isFailureCode } from '../../../core/failure/codes';
import type { Problem } from '../../../core/paper';
import type { Run, RunPart } from '../../../core/run';
import type { Source } from '../../../core/source';
import type { SourcesState } from '../subscriptions/state';

export type Program = { readonly version: string; readonly userAgent: string };

/**
 * The log for a developer's eyes, in English, and nothing that tells who read what: versions, counts,
 * codes; of a source its kind and host. Of a failure that quotes what was read its code has to do.
 */
export function toLogReport(
  runs: readonly Run[],
  sources: SourcesState,
  { version, userAgent }: Program,
): string {
  const known = sources.kind === 'read' ? sources.items.map(({ source }) => source) : [];
  const browser = userAgent.match(/(?:Firefox|Edg|OPR|Chrome)\/\d+/g)?.at(-1) ?? 'browser unknown';
  const lines = runs.flatMap((run) => [
    tellRun(run),
    ...run.parts.map((part) => tellPart(part, known)),
  ]);
  return [`Yoyak ${version}, ${browser}`, ...lines, ''].join('\n');
}

function tellRun({ cause, startedAt, endedAt, undone }: Run): string {
  const length = endedAt === undefined ? 'not ended' : `${endedAt - startedAt} ms`;
  return `${new Date(startedAt).toISOString()} ${cause}, ${length}${undone ? ', undone' : ''}`;
}

function tellPart({ source: id, result }: RunPart, known: readonly Source[]): string {
  const source = known.find((each) => each.id === id);
  const name = source ? `${source.kind} ${hostOf(source.url)}`.trim() : 'a source that is gone';
  if (!result) return `  ${name}: not ended`;
  const { kind, added, changed, removed, unchanged, held, problems, failure, detail } = result;
  return [
    `  ${name}: ${kind}, +${added} ~${changed} -${removed} =${unchanged} held ${held}`,
    ...countCodes(problems),
    ...(failure ? [tellFailure(failure, detail)] : []),
  ].join(', ');
}

function tellFailure(code: FailureCode, detail: string | undefined): string {
  // What a backup brought along may be any text.
  if (!isFailureCode(code)) return 'other';
  return detail && hasFact(code, 'tellable') ? `${code} (${withoutNames(detail)})` : code;
}

function countCodes(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} × ${count}`);
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/** Addresses keep their host, quotations become `…`, and a detail that goes on for ever is cut. */
function withoutNames(detail: string): string {
  return detail
    .replace(/\b(https?:\/\/[^\s/?#]+)[^\s,;)]*/gi, '$1/…')
    .replace(/(["'“‘`«])[^"'”’`»]*["'”’`»]/g, '$1…')
    .replace(/[^\s/]+\.(?:md|markdown|json|zip|html?|xml)\b/gi, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}
