import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, type Rule, rules } from '@/lib/problems';

const file = join(process.cwd(), 'docs/rules.md');

function describeExample(example: Example): string {
  return Object.entries(example)
    .map(([path, text]) => {
      const fence = path.endsWith('.md') ? 'markdown' : path.endsWith('.yml') ? 'yaml' : 'xml';
      return `\`${path}\`\n\n\`\`\`${fence}\n${text.replaceAll('\u0000', '␀').trimEnd()}\n\`\`\``;
    })
    .join('\n\n');
}

function describeRule([name, rule]: [string, Rule]): string {
  const { severity, summary, wrong, right } = rule;
  return `## ${name}\n\n${summary} (${severity})\n\n**Wrong**\n\n${describeExample(wrong)}\n\n**Right**\n\n${describeExample(right)}\n`;
}

describe('docs/rules.md', () => {
  it('says what the rules say of themselves', () => {
    const opening =
      '# The rules\n\nWhat `npm run check` looks for. An error keeps the site from being published; a warning does not.\nThis page is made from `lib/problems/rules/`, whose examples run as tests.\n';
    const expected = [opening, ...Object.entries(rules).map(describeRule)].join('\n');
    if (process.env.UPDATE_DOCS) writeFileSync(file, expected);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });
});
