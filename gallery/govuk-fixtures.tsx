// GOV.UK Frontend’s own test cases, as options of our components.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import parseHtml from 'html-react-parser';
import type { ComponentType, ReactElement, ReactNode } from 'react';

/** GOVUK_FRONTEND names another release’s folder, to rehearse an upgrade. */
const release = process.env.GOVUK_FRONTEND || join(process.cwd(), 'node_modules/govuk-frontend');
const root = join(release, 'dist/govuk/components');

/** One of GOV.UK Frontend’s own test cases: options in, HTML out. */
export interface GovukFixture {
  name: string;
  options: Readonly<Record<string, unknown>>;
  html: string;
  /** Whether GOV.UK keeps it for tests alone, and out of its own gallery. */
  hidden: boolean;
}

/** GOV.UK Frontend’s name of each component of ours: `BackLink` → `back-link`. */
export function folderOf(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

/** Every test case that GOV.UK Frontend ships for a component. */
export function listFixtures(folder: string): GovukFixture[] {
  const { fixtures }: { fixtures: GovukFixture[] } = JSON.parse(
    readFileSync(join(root, folder, 'fixtures.json'), 'utf8'),
  );
  return fixtures;
}

/** Our component with the options of a test case. */
export function fixtureElement(component: ComponentType<never>, folder: string, fixture: GovukFixture): ReactElement {
  const Component = component as ComponentType<Record<string, unknown>>;
  return <Component {...toProps(fixture.options)} {...extraProps(folder, fixture)} />;
}

/** GOV.UK’s crown is no part of our footer: the test hands it in, as GOV.UK drew it. */
function extraProps(folder: string, { html }: GovukFixture): Record<string, unknown> {
  if (folder !== 'footer') return {};
  return {
    logo: parseHtml(
      /<svg[^>]*govuk-footer__crown[\s\S]*?<\/svg>|<svg(?=[^>]*role="presentation")[\s\S]*?<\/svg>/.exec(html)?.[0] ??
        '',
    ),
  };
}

/** Options as props: `html` or `text` become children, `titleHtml` or `titleText` become `title`, and so on down. */
function toProps(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const [, stem, kind] = /^(.*?)(html|text|Html|Text)$/.exec(name) ?? [];
    if (KEPT_TEXTS.has(name) || kind === undefined || stem === undefined) props[name] = toProp(name, value);
    else {
      const target = stem === '' ? 'children' : stem;
      if (/html/i.test(kind)) {
        if (value) props[target] = parse(value);
      } else if (props[target] === undefined && !options[`${stem}${stem === '' ? 'html' : 'Html'}`])
        props[target] = value;
    }
  }
  return props;
}

/** Options whose names end in `Text` and are plain text in props too. */
const KEPT_TEXTS = new Set([
  'visuallyHiddenText',
  'labelText',
  'menuButtonText',
  'iconFallbackText',
  'hideAllSectionsText',
  'hideSectionText',
  'hideSectionAriaLabelText',
  'showAllSectionsText',
  'showSectionText',
  'showSectionAriaLabelText',
]);

function toProp(name: string, value: unknown): unknown {
  if (name === 'attributes' || name === 'values') return value;
  if (name === 'slots') return toSlots(value);
  if (Array.isArray(value)) return value.map((item) => toProp('', item));
  if (typeof value === 'object' && value !== null) return toItem(value);
  return value;
}

/** Options of a select keep their `text`: an `<option>` holds nothing else. */
function toItem(value: object): Record<string, unknown> {
  const props = toProps({ ...value });
  return 'text' in value ? { ...props, text: value.text } : props;
}

function toSlots(value: unknown): Record<string, unknown> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.map(([name, slot]) => {
      if (name !== 'end') return [name, parse(slot)];
      return [name, typeof slot === 'string' ? { children: parse(slot) } : { ...slot, children: parse(slot.html) }];
    }),
  );
}

function parse(html: unknown): ReactNode {
  // A browser drops the first line end of a textarea; the parser of this test does not.
  const nodes = parseHtml(
    String(html)
      .trim()
      .replace(/(<textarea[^>]*>)\n/g, '$1'),
  );
  // A fragment, so that a component can tell HTML from plain text.
  return <>{nodes}</>;
}
