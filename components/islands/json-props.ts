/**
 * Writes the props of an island as JSON, for an attribute of the page.
 *
 * @param island the island’s name, for the message
 * @throws when a prop would not come out as it went in; the message names the prop and what to pass instead
 */
export function writeJsonProps(island: string, props: Readonly<Record<string, unknown>>): string {
  const refuse = (path: string, what: string, instead: string): never => {
    throw new Error(`The island <${island}> cannot take ${path}: it is ${what}. ${instead}`);
  };
  if ('children' in props) refuse('children', 'content of the page', 'Give it plain props, and let it write its own.');
  checkObject(props, '', [], refuse);
  return JSON.stringify(props);
}

type Refuse = (path: string, what: string, instead: string) => never;

function checkValue(value: unknown, path: string, above: readonly unknown[], refuse: Refuse): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(path, `the number ${value}`, 'Pass a finite number, or null.');
    return;
  }
  if (typeof value === 'function') refuse(path, 'a function', 'Functions cannot cross: write it in the island’s file.');
  if (typeof value !== 'object') refuse(path, `a value of type ${typeof value}`, 'Pass a string, a number or null.');
  else if (above.includes(value)) refuse(path, 'a part of itself', 'Pass a value without a circle.');
  else if (Array.isArray(value)) checkArray(value, path, [...above, value], refuse);
  else checkObject(value, path, [...above, value], refuse);
}

function checkArray(list: readonly unknown[], path: string, above: readonly unknown[], refuse: Refuse): void {
  // By index, as a hole is an undefined value too.
  for (let index = 0; index < list.length; index += 1) {
    checkValue(list[index], `${path}[${index}]`, above, refuse);
  }
}

function checkObject(object: object, path: string, above: readonly unknown[], refuse: Refuse): void {
  if ('$$typeof' in object) refuse(path, 'a React element', 'Pass its text, and let the island write the element.');
  if (object instanceof Date) refuse(path, 'a Date', 'Pass it as text, such as "2027-01-05".');
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    refuse(path, `an instance of ${object.constructor.name}`, 'Pass a plain object or a list.');
  }
  if (Object.getOwnPropertySymbols(object).length > 0) refuse(path, 'keyed by a symbol', 'Name its keys with strings.');
  for (const [key, value] of Object.entries(object)) {
    const inner = path === '' ? key : `${path}.${key}`;
    if (key === '__proto__') refuse(inner, 'a key that changes what an object is', 'Give it another name.');
    // A prop that is not given is the same as one that is undefined; in a list it would turn into null.
    if (value !== undefined) checkValue(value, inner, above, refuse);
  }
}
