import type { Terminal } from '../terminal';
import { type Checked, type Finding, withoutNotes } from './finding';

/** For people: `file:line:column  message`, a blank line between files, and how it went. */
export function printForPeople({ findings, summary }: Checked, terminal: Terminal): void {
  const { say, mark } = terminal;
  printPlaces(findings, terminal);
  say(withoutNotes(findings).length > 0 ? mark('yellow', summary) : summary);
}

/** Each finding at its place, and a blank line at the end when there is any. */
export function printPlaces(findings: readonly Finding[], { say, mark }: Terminal): void {
  let last: string | undefined;
  for (const { file, line, column, code, message } of findings) {
    if (last !== undefined && last !== file) say('');
    last = file;
    const place = code.startsWith('feed-') || line === 0 ? file : `${file}:${line}:${column}`;
    say(`${mark('bold', place)}  ${message}`);
  }
  if (findings.length > 0) say('');
}

/**
 * For GitHub Actions, which shows each at its line of the change:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands (read November 2026).
 */
export function printForGitHub({ findings, summary }: Checked, { say }: Terminal): void {
  for (const { file, line, column, message, note } of findings) {
    const kind = note ? 'notice' : 'warning';
    say(
      `::${kind} file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(message)}`,
    );
  }
  say(summary);
}

/** For programs. */
export function printAsJson({ findings }: Checked, { say }: Terminal): void {
  const problems = findings.map(({ file, line, column, code, message }: Finding) => {
    return { file, line, column, code, message };
  });
  say(JSON.stringify({ problems }, null, 2));
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
