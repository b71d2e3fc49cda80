const shapes = {
  earlier: 'M10 3.5 5.5 8l4.5 4.5',
  later: 'M6 3.5 10.5 8 6 12.5',
  calendar: 'M2.2 3.2h11.6v10.6H2.2zM2.2 6.6h11.6M5.4 1.6v3M10.6 1.6v3',
  star: 'm8 1.9 1.9 3.9 4.2.6-3 3 .7 4.3L8 11.6l-3.8 2.1.7-4.3-3-3 4.2-.6z',
  out: 'M9.4 2.6h4v4M13.2 2.8 7.6 8.4M12 9.6v3a1 1 0 0 1-1 1H3.6a1 1 0 0 1-1-1V5.2a1 1 0 0 1 1-1h3',
  copy: 'M5.4 5.4h8.2v8.2H5.4zM10.6 5.2V2.4H2.4v8.2h2.8',
  check: 'm3 8.6 3.3 3.3L13 4.6',
  checks: 'm1.4 8.6 3 3 6-6.6M7.4 11l.7.6 6.2-6.6',
  book: 'M8 3.6C6.6 2.6 4.7 2.3 2 2.4v10.3c2.7-.1 4.6.2 6 1.2 1.4-1 3.3-1.3 6-1.2V2.4c-2.7-.1-4.6.2-6 1.2zM8 3.6v10.2',
  gear: 'M10.1 8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0zM8 1.7v1.7M8 12.6v1.7M14.3 8h-1.7M3.4 8H1.7M12.5 3.5l-1.2 1.2M4.7 11.3l-1.2 1.2M12.5 12.5l-1.2-1.2M4.7 4.7 3.5 3.5',
  search: 'M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0zM10.4 10.4l3.6 3.6',
  close: 'm3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8',
  unfold: 'M3.5 6 8 10.5 12.5 6',
  fold: 'M3.5 10 8 5.5l4.5 4.5',
} as const;

/** A drawing beside words, or in a button that is named otherwise; read out to nobody. */
export function PopupIcon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
