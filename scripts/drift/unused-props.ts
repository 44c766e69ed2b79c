import { type ComponentFile, listComponents } from '../components/list-components';
import { listDeclaredProps, listPassedProps, listReadNames } from './component-props';

/**
 * Props that nobody passes: no JSX of a page, a component or an example.
 *
 * @param others what is passed elsewhere, by the address of the component: GOV.UK Frontend’s test cases
 */
export function findUnpassedProps(root: string, others: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const passed = listPassedProps(root, ['app', 'components', 'gallery']);
  const isPassed = ({ room, address, file, name }: ComponentFile, prop: string) =>
    passed.get(`${file}#${name}`)?.has(prop) ||
    others.get(address)?.has(prop) ||
    // The registry of blocks and `blockExamples` name no component in JSX.
    (room === 'blocks' && passed.get('*')?.has(prop));
  return eachProp(root, (component, prop) =>
    isPassed(component, prop) ? undefined : `nobody passes "${prop}" to ${component.name}. Use it or remove it.`,
  );
}

/** Props that their own component does not read. */
export function findUnreadProps(root: string): string[] {
  return eachProp(root, ({ file, name }, prop) =>
    listReadNames(root, file, name).has(prop) ? undefined : `${name} does not read "${prop}". Use it or remove it.`,
  );
}

function eachProp(root: string, check: (component: ComponentFile, prop: string) => string | undefined): string[] {
  return listComponents(root).flatMap((component) =>
    listDeclaredProps(root, component.file, `${component.name}Props`).flatMap((prop) => {
      const fault = check(component, prop);
      return fault === undefined ? [] : [`${component.file}: ${fault}`];
    }),
  );
}
