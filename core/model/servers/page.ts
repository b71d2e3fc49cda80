/** Is an answer a page, as its server says, or by what it begins with: some name it JSON, or a stream? */
export function isPage({ headers }: Response, begin = ''): boolean {
  return (
    /html/i.test(headers.get('content-type') ?? '') || /^\s*<(?:!|html\b|\?xml\b)/i.test(begin)
  );
}
