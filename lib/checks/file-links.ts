// Checks: links to files lead to files that are there, and that nothing in a browser runs.

import type { Reference } from '../content';
import type { SiteGraph } from '../graph';
import { nearestName, onlyNearName, type Problem, problem } from '../problems';
import { isVerbatim } from './verbatim';

/** Files that a browser would run as part of this site. */
const EXECUTABLE = /\.(x?html?|svgz?|xml|xslt?|[cm]?js)$/i;

/** What is wrong with a link to a file that is there. */
export function checkFile({ name: url, place }: Reference, path: string): Problem[] {
  if (!EXECUTABLE.test(path)) return [];
  const message = `"${url}" is a file that could run code in a visitor’s browser.`;
  return [problem('unsafe-link', place, message, 'Write it as a page, or offer a PDF or another document.')];
}

/** The problem of a link to a file that is not there. */
export function missingFile(reference: Reference, path: string, { site }: SiteGraph): Problem {
  const { name: url, place } = reference;
  const slash = url.startsWith('/') ? '/' : '';
  const nearest = nearestName(path, site.files);
  const hint = nearest
    ? `Did you mean "${slash}${nearest}"?`
    : 'Put the file under media/ or static/, and write its path from there.';
  const only = isVerbatim(reference) ? onlyNearName(path, site.files) : undefined;
  const fix = only && `${slash}${only}${/[?#].*$/s.exec(url)?.[0] ?? ''}`;
  return problem('missing-file', place, `There is no file "${url}".`, hint, fix);
}
