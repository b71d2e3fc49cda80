const paths = {
  today:
    'M8 5.1a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8M8 1.4v1.4M8 13.2v1.4M1.4 8h1.4M13.2 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M12.7 3.3l-1 1M4.3 11.7l-1 1',
  unread: 'M2 9.5 3.8 3h8.4L14 9.5V13H2zM2 9.5h3.4l1 1.8h3.2l1-1.8H14',
  star: 'm8 1.9 1.9 3.9 4.2.6-3.1 3 .8 4.2L8 11.6l-3.8 2 .8-4.2-3.1-3 4.2-.6z',
  make: 'M2.5 13.5 10 6M8.6 4.6l2.8 2.8M11.5 1.8v2.4M10.3 3h2.4M13.4 8.2v2M12.4 9.2h2M4.4 2.6v2M3.4 3.6h2',
  catchup: 'm8 2 6 3.2-6 3.2-6-3.2zM2.4 8 8 11l5.6-3M2.4 10.8 8 13.8l5.6-3',
  source: 'M5.6 4h8M5.6 8h8M5.6 12h8M2.4 4h.01M2.4 8h.01M2.4 12h.01',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  check: 'm3 8.6 3.2 3.2L13 4.6',
  checks: 'm1.4 8.6 3 3 6.4-7M8 11.2l.6.6 6-7',
  select: 'M2.5 2.5h11v11h-11zM5 8.2l2.2 2.2L11.2 6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  sort: 'M2.4 4h7M2.4 8h5M2.4 12h3M11.6 4v8m0 0-2-2m2 2 2-2',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9M9 3v10',
  note: 'M3 2.5h10v7L9.5 13.5H3zM9.5 13.5v-4H13M5.4 5.6h5.2M5.4 8h2.6',
  near: 'm8 2 6 3.2-6 3.2-6-3.2zM2.4 8 8 11l5.6-3',
  terms: 'M2.4 11.5 6 7.5l2.6 2.6 5-6M10 4h3.6v3.6',
  gear: 'M6.8 1.8h2.4l.4 1.7 1.5.9 1.7-.5 1.2 2.1-1.3 1.2v1.6l1.3 1.2-1.2 2.1-1.7-.5-1.5.9-.4 1.7H6.8l-.4-1.7-1.5-.9-1.7.5L2 10l1.3-1.2V7.2L2 6l1.2-2.1 1.7.5 1.5-.9zM8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.3 2v3M10.7 2v3',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words, or within what has a name of its own. */
export function Icon({ name, filled }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg class={`icon${filled ? ' filled' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
