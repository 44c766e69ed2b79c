import { parseFragment } from 'parse5';
import { hasErrors } from '../../../lib/problems';
import { attribute, walk } from '../../finish/html-tree';
import type { Property } from './property';

/** Every page of a tree without errors has one h1 with words in it, and each id once. */
export const wholePage: Property = {
  name: 'whole pages where nothing is wrong',
  findFaults({ problems, html }) {
    if (hasErrors(problems)) return [];
    return [...html].flatMap(([url, text]) => {
      const elements = [...walk(parseFragment(text))].filter((node) => 'tagName' in node);
      const ids = elements.flatMap((node) => attribute(node, 'id') ?? []);
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      const headings = elements.filter(({ tagName }) => tagName === 'h1').length;
      return [
        ...repeated.map((id) => `the id ${JSON.stringify(id)} twice on ${url}`),
        ...(headings === 1 ? [] : [`${headings} h1 on ${url}`]),
      ];
    });
  },
};
