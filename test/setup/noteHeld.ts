/** Notes what an object holds, and the plain objects in it; what is given back has each hold that again, and nothing else. */
export function noteHeld(root: object): () => void {
  const held = new Map<object, PropertyDescriptorMap>();
  const note = (each: object) => {
    if (held.has(each)) return;
    const own = Object.getOwnPropertyDescriptors(each);
    held.set(each, own);
    for (const { value } of Object.values(own)) if (isPlain(value)) note(value);
  };
  note(root);
  return () => {
    for (const [each, own] of held) {
      for (const key of Reflect.ownKeys(each))
        if (!Object.hasOwn(own, key)) Reflect.deleteProperty(each, key);
      for (const key of Reflect.ownKeys(own))
        if (!isSame(Reflect.getOwnPropertyDescriptor(each, key), own[key as string]))
          Reflect.defineProperty(each, key, own[key as string] as PropertyDescriptor);
    }
  };
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function isSame(now: PropertyDescriptor | undefined, then: PropertyDescriptor | undefined) {
  return now?.value === then?.value && now?.get === then?.get && now?.set === then?.set;
}
