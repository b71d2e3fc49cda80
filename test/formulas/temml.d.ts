// What Temml knows, by name; its package exports these modules without types.
declare module 'temml/src/environments.js' {
  const environments: Readonly<Record<string, unknown>>;
  export default environments;
}
declare module 'temml/src/functions.js' {
  const functions: Readonly<Record<string, import('./commands').Signature>>;
  export default functions;
}
declare module 'temml/src/macros.js' {
  const macros: Readonly<Record<string, unknown>>;
  export default macros;
}
declare module 'temml/src/symbols.js' {
  const symbols: Readonly<Record<'math' | 'text', Readonly<Record<string, unknown>>>>;
  export default symbols;
}
