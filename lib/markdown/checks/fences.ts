// Markdown, stage 1b: what is opened with ``` or <!-- is closed.

import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visit } from '../visit';

/** Fences of code and comments that nothing closes: all that follows is shown as code, or not at all. */
export function checkFences({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'code', (node) => {
    const [start, end] = rangeOf(node);
    const written = source.text.slice(start, end);
    const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
    if (fence === undefined || isClosed(written, fence)) return;
    const [opening = ''] = written.split('\n', 1);
    const place = source.place(start, start + opening.trimEnd().length);
    const message = `"${opening.trimEnd()}" begins code here, and nothing ends it.`;
    problems.push(problem('unclosed-fence', place, message, `Add a line "${fence}" where the code ends.`));
  });
  visit(tree, 'html', (node) => {
    const [start, end] = rangeOf(node);
    const written = source.text.slice(start, end);
    const at = written.lastIndexOf('<!--');
    if (at === -1 || /^<!--(?:-?>|[\s\S]*--!?>)/.test(written.slice(at))) return;
    const message = 'A comment "<!--" begins here, and nothing ends it.';
    const place = source.place(start + at, start + at + '<!--'.length);
    problems.push(problem('unclosed-fence', place, message, 'Write --> where the comment ends.'));
  });
  return problems;
}

function isClosed(written: string, fence: string): boolean {
  const lastLine = written.lastIndexOf('\n') + 1;
  const closing = written
    .slice(lastLine)
    .replace(/^[\s>]+/, '')
    .trimEnd();
  return lastLine > 0 && closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
}
