import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../../components/popup/calendar/month';

describe('a key in the calendar', () => {
  const days = ['2025-07-31', '2025-09-01', '2025-09-05', '2025-09-08', '2025-09-09', '2025-11-03'];

  it.each([
    ['ArrowLeft', '2025-09-05'],
    ['ArrowRight', '2025-09-09'],
    ['ArrowUp', '2025-09-01'],
    ['ArrowDown', '2025-11-03'],
    ['Home', '2025-09-01'],
    ['End', '2025-09-09'],
    ['PageUp', '2025-07-31'],
    ['PageDown', '2025-11-03'],
    ['Enter', undefined],
  ])('%s leads to %s', (key, to) => {
    expect(stepFrom(days, '2025-09-08', key)).toBe(to);
  });

  it('leads nowhere beyond the first and the last day', () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
      expect(stepFrom(days, '2025-07-31', key)).toBeUndefined();
    }
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown']) {
      expect(stepFrom(days, '2025-11-03', key)).toBeUndefined();
    }
  });
});
