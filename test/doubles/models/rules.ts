import type { SectionName } from '../../../core/model';
import type { Lie } from './answers';

/** How a server of models misbehaves; `at` one section, `times` so often and then no more. */
export type ModelRule = { readonly at?: SectionName; readonly times?: number } & (
  | { readonly kind: 'lie'; readonly lie: Lie }
  /** A text of one's own. */
  | { readonly kind: 'says'; readonly text: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Headers;
    }
  | {
      readonly kind:
        | 'html'
        | 'silent'
        | 'loading'
        | 'endless'
        | 'error-midway'
        | 'cut'
        | 'no-stream';
    }
  /** So many tokens come, then no more, or the connection is cut. */
  | { readonly kind: 'stalls' | 'breaks'; readonly after: number }
  /** Longer requests than so many characters do not fit. */
  | { readonly kind: 'context'; readonly most: number }
  /** It knows no `response_format`. */
  | { readonly kind: 'shapeless' }
  | { readonly kind: 'redirect'; readonly to: string }
);
export type Headers = Readonly<Record<string, string>>;
