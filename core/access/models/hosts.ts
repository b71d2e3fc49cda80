/** Where programs on this computer are looked for. A pattern of permissions knows no port. */
export const HERE = ['http://localhost/*', 'http://127.0.0.1/*'] as const;

/** An address → the pattern of its host in permissions; undefined for none, as the browser's own model and what ships have. */
export function toPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
