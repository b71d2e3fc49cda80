import type { Day } from './calendar';
import { locateDay } from './locateDay';

/**
 * The first calendar day written in a text, as it is written there, whatever its zone: `2025-09-08T08:15Z`, `2025. 9. 8.`,
 * `20250908`, `2025년 9월 8일`, `Sept. 8th, 2025`, `화, 09 9월 2025`. A month alone is no day, nor is one that no calendar has.
 */
export function findDay(text: string): Day | undefined {
  return locateDay(text)?.day;
}
