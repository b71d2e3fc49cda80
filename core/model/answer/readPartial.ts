import type { SectionName } from '../../model';
import { keysOf } from '../prompt/shapes';
import { mendEscapes } from './findJson';
import { dropUnseen } from './unseen';
import { withoutThought } from './withoutThought';

/**
 * An answer that is still coming → what it says so far, a line for each key that was asked for; empty while it says
 * nothing. It may still turn out to be none.
 */
export function readPartial(text: string, section: SectionName): string {
  const keys: readonly string[] = keysOf[section];
  const said = withoutThought(text);
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of said.matchAll(/"(\w+)"\s*:\s*"((?:[^"\\]|\\[\s\S])*)/g)) {
    if (!keys.includes(key)) continue;
    // It answers again, in place of what it said before.
    if (found.has(key)) found.clear();
    found.set(key, unquote(value));
  }
  return [...found.values()].filter((value) => value !== '').join('\n');
}

function unquote(value: string): string {
  // An escape may be cut by the end.
  const whole = value.replace(/\\u[\da-f]{0,3}$/i, '');
  try {
    return dropUnseen(String(JSON.parse(`"${mendEscapes(whole)}"`))).trim();
  } catch {
    return '';
  }
}
