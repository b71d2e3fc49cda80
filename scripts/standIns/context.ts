/**
 * Stands in for WXT's `ContentScriptContext`, which watches addresses, timers and newer scripts, for a kilobyte
 * that a page would pay: the panel needs none of it and asks the browser itself whether it is still connected.
 */
export class ContentScriptContext {}
