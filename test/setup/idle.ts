/** What browsers have and happy-dom has not: a page of its is busy for ever, unless a test says otherwise. */
globalThis.requestIdleCallback ??= () => 0;
globalThis.cancelIdleCallback ??= () => undefined;
