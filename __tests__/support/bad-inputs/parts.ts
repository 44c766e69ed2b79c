/** A page of front matter and a body. */
export const page = (frontMatter: string, body = '') => `---\n${frontMatter}\n---\n${body}`;

/** A page called Home with this body. */
export const text = (body: string) => page('title: Home', `\n${body}\n`);

/** A page called Home with an accordion of these lines, each indented by two spaces. */
export const accordion = (lines: string) => page(`title: Home\naccordion:\n${lines}`);

/** A partial for a step, `content/step`. */
export const step = { '_step.md': 'What to do.\n' };

/** A page at `/fees` with one heading, `full-time`. */
export const fees = { 'fees.md': page('title: Fees', '\n## Full time\n\nAsk.\n') };

/** One value, `fees_iqts_low`. */
export const values = { 'values/fees.yml': 'fees:\n  iqts:\n    low: {value: "£7,950", as_of: 2026-08-01}\n' };

/** A page called Home that defines a block with these YAML keys, `it`, and places it. */
export const placed = (type: string, keys: string) => page(`title: Home\n${type}:\n  it: ${keys}`, '\n$it$\n');

/** A picture, `media/dot.svg`, of which nothing is told. */
export const dot = { 'media/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' };

/** The same picture, and what it shows. */
export const toldDot = { ...dot, 'images.yml': 'media/dot.svg:\n  alt: A dot\n' };

/** Two files to keep, `media/dates.csv` and `static/guide.pdf`. */
export const files = { 'media/dates.csv': 'Date\n2026-10-06\n', 'static/guide.pdf': '%PDF-1.7' };
