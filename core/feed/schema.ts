import { Failure, type FailureCode } from '../failure';

type Validate = {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};

/** A value → itself when it fits the schema. Throws `Failure` with the given code when it does not. */
export function matchSchema<T>(value: unknown, validate: Validate, code: FailureCode): T {
  try {
    if (validate(value)) return value as T;
  } catch (error) {
    // Nested so deep that checking it overflows the stack.
    throw new Failure(code, String(error), { cause: error });
  }
  const [first] = validate.errors ?? [];
  throw new Failure(code, `${first?.instancePath} ${first?.message}`);
}
