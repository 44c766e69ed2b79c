import type { ReactElement } from 'react';
import * as library from 'react-element-to-jsx-string';

/** The JSX that a developer types for an element. */
export function exampleJsx(element: ReactElement): string {
  const text = toJsx(element, { showDefaultProps: false, maxInlineAttributesLineLength: 100, tabStop: 2 });
  return text.replace(/^ +\w+: undefined,?\n/gm, '');
}

/** The package is CommonJS: what it exports lies one or two levels down, as the loader has it. */
const toJsx: typeof library.default = [library, library.default, Reflect.get(library.default, 'default')].find(
  (each) => typeof each === 'function',
);
