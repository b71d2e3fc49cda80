/** Made at build time from data/schema by scripts/feedValidator.ts: the schema is the only source. */
declare module 'virtual:feed-validator' {
  type Validate = {
    (value: unknown): boolean;
    readonly errors?:
      | readonly { readonly instancePath: string; readonly message?: string }[]
      | null;
  };
  export const validateIndex: Validate;
  export const validatePage: Validate;
  export const validateDigest: Validate;
  export const validateBackup: Validate;
}
