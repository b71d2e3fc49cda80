/** An animation of the document's element as a browser makes it, as far as a hold of the paint needs it. */
export type FakeAnimation = {
  startTime: number | null;
  readonly options: KeyframeAnimationOptions;
  readonly effect: { keyframes: object | null; setKeyframes(next: object | null): void };
  ended: 'finished' | 'cancelled' | undefined;
  finish(): void;
  cancel(): void;
};

/** Gives a document, while its body has yet to come, what happy-dom has not: a timeline and animations. */
export function standForAnimations(currentTime: number | null = 0) {
  const root = document.documentElement;
  const made: FakeAnimation[] = [];
  const { body } = document;
  body.remove();
  give(document, 'timeline', { currentTime });
  const animate = (keyframes: object, options: KeyframeAnimationOptions) => {
    const effect = {
      keyframes: keyframes as object | null,
      setKeyframes: (next: object | null) => {
        effect.keyframes = next;
      },
    };
    const animation: FakeAnimation = {
      startTime: null,
      options,
      effect,
      ended: undefined,
      finish: () => {
        animation.ended = 'finished';
      },
      cancel: () => {
        animation.ended = 'cancelled';
      },
    };
    made.push(animation);
    return animation;
  };
  give(root, 'animate', animate);
  // What a page makes of them only a browser can tell.
  give(document, 'getAnimations', () => []);
  return {
    made,
    isHeld: () => made.some(({ effect, ended }) => effect.keyframes !== null && !ended),
    bringBody: () => root.append(body),
    leave: () => {
      root.append(body);
      Reflect.deleteProperty(document, 'timeline');
      Reflect.deleteProperty(document, 'getAnimations');
      Reflect.deleteProperty(root, 'animate');
    },
  };
}

/** Gives an object a property of its own, in place of what it has by its kind. */
export function give(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true });
}
