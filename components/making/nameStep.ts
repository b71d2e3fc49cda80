import type { SectionName } from '../../core/model';
import { say } from '../words/say';

/**
 * A section as a step of what is made, in the reader's language: in what we say of it, while it has no words of its own. Above
 * these it is called as its summary calls it (`words/nameSection`).
 */
export function nameStep(name: SectionName): string {
  return say(`making.step.${name}`);
}
