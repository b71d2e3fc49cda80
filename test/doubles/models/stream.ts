import type { ServerResponse } from 'node:http';
import type { ModelRule } from './rules';

/** `beat` is the milliseconds from token to token; `stall` waits until it is let go. */
type Way = {
  readonly rule?: ModelRule | undefined;
  readonly beat: () => number;
  readonly stall: () => Promise<void>;
};

/** Streams a text as a chat completion, or breaks on the way as the rule says. */
export async function writeAnswer(
  response: ServerResponse,
  text: string,
  { rule, beat, stall }: Way,
): Promise<void> {
  if (rule?.kind === 'no-stream')
    return void response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ choices: [{ message: { content: text }, finish_reason: 'stop' }] }));
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const send = (value: unknown) =>
    response.write(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
  const token = (content: string) =>
    send({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  const wait = () => new Promise((resolve) => setTimeout(resolve, beat()));
  // Of a reader who has gone nothing is waited for.
  const isGone = () => response.destroyed || response.socket?.destroyed === true;
  if (rule?.kind === 'endless') {
    for (let n = 0; !isGone(); n += 1) {
      if (!token(`${n} `.repeat(200))) await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const tokens = text.match(/[\s\S]{1,6}/g) ?? [];
  for (const [at, each] of tokens.entries()) {
    if (isGone()) return;
    if ((rule?.kind === 'stalls' || rule?.kind === 'breaks') && at === rule.after) {
      if (rule.kind === 'breaks') {
        // What was written before has left by then.
        await new Promise((resolve) => setTimeout(resolve, 20));
        return void response.destroy();
      }
      await stall();
    }
    if (rule?.kind === 'error-midway' && at === 3) {
      send({ error: { message: 'llama runner process has terminated' } });
      return void response.end();
    }
    token(each);
    if (beat() > 0) await wait();
  }
  const reason = rule?.kind === 'cut' ? 'length' : 'stop';
  send({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
  send('[DONE]');
  response.end();
}
