const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Does an answer that was not followed lead elsewhere? A browser hides it behind `opaqueredirect`, Node shows it. */
export function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || REDIRECTS.includes(status);
}
