import { type Example, type Rule, rules } from '../../lib/problems';

const OPENING = `# The rules

What \`npm run check\` looks for. An error keeps the site from being published; a warning does not.
This page is made from \`lib/problems/rules/\`, whose examples run as tests.
`;

/** The text of `docs/rules.md`: what each rule says of itself. */
export function makeRulesPage(): string {
  return [OPENING, ...Object.entries(rules).map(describeRule)].join('\n');
}

function describeRule([name, { severity, summary, wrong, right }]: [string, Rule]): string {
  const [bad, good] = [describeExample(wrong), describeExample(right)];
  return `## ${name}\n\n${summary} (${severity})\n\n**Wrong**\n\n${bad}\n\n**Right**\n\n${good}\n`;
}

function describeExample(example: Example): string {
  return Object.entries(example)
    .map(([path, text]) => {
      const fence = path.endsWith('.md') ? 'markdown' : path.endsWith('.yml') ? 'yaml' : 'xml';
      return `\`${path}\`\n\n\`\`\`${fence}\n${text.replaceAll('\u0000', '␀').trimEnd()}\n\`\`\``;
    })
    .join('\n\n');
}
