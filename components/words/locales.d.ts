declare module '*.yml' {
  export default function makeTable(): Readonly<Record<string, string>>;
}
