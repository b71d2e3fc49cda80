import { connect, type Socket } from 'node:net';

/** A client of Firefox's remote protocol: length-prefixed JSON over TCP. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs a script with the browser's own rights. */
  sendAsBrowser(script: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

type Message = [kind: number, id: number, error: { message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let last = 0;

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const text = received.subarray(colon + 1, end).toString();
      received = received.subarray(end);
      settle(JSON.parse(text));
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  function settle(message: Message | { marionetteProtocol: number }): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const command = waiting.get(id);
    waiting.delete(id);
    if (error) command?.reject(new Error(error.message));
    else command?.resolve(unwrap(result));
  }

  const sendNow = (command: string, parameters: object) =>
    new Promise<unknown>((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('Firefox has ended'));
      last += 1;
      waiting.set(last, { resolve, reject });
      const body = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  /** One after the other: with whose rights a command runs depends on the one before. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>) => {
    queue = queue.then(work, work);
    return queue;
  };

  return {
    send: (command, parameters = {}) => inTurn(() => sendNow(command, parameters)),
    sendAsBrowser: (script, args) =>
      inTurn(async () => {
        await sendNow('Marionette:SetContext', { value: 'chrome' });
        try {
          return await sendNow('WebDriver:ExecuteScript', { script, args });
        } finally {
          await sendNow('Marionette:SetContext', { value: 'content' });
        }
      }),
    close: () => socket.destroy(),
  };
}

function unwrap(result: unknown): unknown {
  return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
