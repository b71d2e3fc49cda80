import { i18n } from '#i18n';
import { type Day, noDay } from '../core/day';
import { formatDay } from './words/day';
import { language } from './words/language';

/** A digest's day, or that it has none. */
export function DayView({ day }: { readonly day: Day }) {
  if (day === noDay) return <span>{i18n.t('noDate')}</span>;
  return <time dateTime={day}>{formatDay(day, language())}</time>;
}
