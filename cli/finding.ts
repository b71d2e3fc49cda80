import type { Problem } from '../core/paper';

/** A problem at its place; of a feed's own file the line and column say nothing and are 1. */
export type Finding = Problem & { readonly column: number };

/** What a check came to: what it says at the end, and all it found. */
export type Checked = { readonly findings: readonly Finding[]; readonly summary: string };
