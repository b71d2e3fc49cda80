const keyCodes: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** `Shift+Tab` → its keys go down in order and up in the reverse order. */
export function strike(key: string): object[] {
  const values = key.split(/(?<=.)\+/).map((name) => keyCodes[name] ?? name);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.map((value) => ({ type: 'keyUp', value })).reverse();
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

/** A finger that touches the middle of an element, which is known by its id. */
export function touch(id: string): object[] {
  const origin = { 'element-6066-11e4-a52e-4f735466cecf': id };
  const actions = [
    { type: 'pointerMove', origin, x: 0, y: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }];
}
