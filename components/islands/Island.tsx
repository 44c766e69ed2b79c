import { isValidElement, type JSX, type ReactElement } from 'react';
import { writeJsonProps } from './json-props';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The box of one island: `client/islands.ts` finds it, and hydrates what is in it. */
      'island-root': JSX.IntrinsicElements['div'] & {
        'data-island': string;
        'data-when': IslandProps['when'];
        'data-props': string | undefined;
      };
    }
  }
}

/** Props of `Island`. */
export interface IslandProps {
  /** When the browser gets it: with the page, when it has nothing else to do, or when it comes into view (default). */
  when?: 'load' | 'idle' | 'visible';
  /** One element: the component that `components/islands/<its-name>/<ItsName>.tsx` exports. */
  children: ReactElement;
}

/**
 * Marks a component that needs the browser. It is rendered with the page, and then hydrated alone, by a script that only
 * pages with an island load; without script, its server markup stays.
 *
 * @throws when its child is no such component, or has a prop that cannot be written as JSON
 */
export function Island({ when = 'visible', children }: IslandProps): JSX.Element {
  const name = isValidElement(children) ? readName(children.type) : undefined;
  if (name === undefined) {
    throw new Error(
      'An <Island> holds one element and nothing else, and its component is exported by name. ' +
        'Write <Island><DaysUntil date="2027-01-05" /></Island>.',
    );
  }
  const json = writeJsonProps(name, Object.assign({}, children.props));
  return (
    <island-root data-island={name} data-when={when} data-props={json === '{}' ? undefined : json}>
      {children}
    </island-root>
  );
}

/** The name of an exported component: Next has a reference `file#Name` to it here, everything else the function. */
function readName(type: unknown): string | undefined {
  if (typeof type !== 'function') return undefined;
  const reference: unknown = Reflect.get(type, '$$id');
  const name = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('#') + 1) : type.name;
  return /^[A-Z]\w*$/.test(name) ? name : undefined;
}
