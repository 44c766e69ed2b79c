import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@/lib/problems';
import { assetInputs } from './assets';
import type { BadInput } from './bad-input';
import { blockInputs } from './blocks';
import { fenceInputs } from './fences';
import { fileNameInputs } from './file-names';
import { fileInputs } from './files';
import { frontMatterInputs } from './front-matter';
import { idleInputs } from './idle';
import { keyInputs } from './keys';
import { linkSlipInputs } from './link-slips';
import { linkInputs } from './links';
import { markdownInputs } from './markdown';
import { markdownSlipInputs } from './markdown-slips';
import { pageInputs } from './pages';
import { plainLanguageInputs } from './plain-language';
import { programmeInputs } from './programmes';
import { referenceInputs } from './references';
import { siteSlipInputs } from './site-slips';
import { valueInputs } from './values';
import { yamlInputs } from './yaml';
import { yamlSlipInputs } from './yaml-slips';

/** Kinds of bad input by topic, after the table that the project was given; each neighbour of a kind behaves alike. */
export const badInputs = {
  'front-matter': [...frontMatterInputs, ...fenceInputs, ...yamlInputs, ...yamlSlipInputs, ...keyInputs, ...idleInputs],
  references: referenceInputs,
  links: [...linkInputs, ...linkSlipInputs],
  blocks: blockInputs,
  assets: assetInputs,
  markdown: [...markdownInputs, ...markdownSlipInputs],
  'plain-language': plainLanguageInputs,
  values: [...valueInputs, ...siteSlipInputs],
  files: [...fileInputs, ...fileNameInputs],
  pages: pageInputs,
  programmes: programmeInputs,
} satisfies Record<string, BadInput[]>;

/** A group of kinds, kept in a file of its own. */
export type Topic = keyof typeof badInputs;

/** The topics, in the table's order. */
export const topics: readonly Topic[] = [
  'front-matter',
  'references',
  'links',
  'blocks',
  'assets',
  'markdown',
  'plain-language',
  'values',
  'files',
  'pages',
  'programmes',
];

const fileOf = (topic: Topic) => join(process.cwd(), `__tests__/fixtures/bad-inputs/${topic}.json`);

/** By the name of a kind, the exact problems that it must give. */
export function readGolden(topic: Topic): Map<string, Problem[]> {
  return new Map(Object.entries(JSON.parse(readFileSync(fileOf(topic), 'utf8'))));
}

/** Keeps what is reported today as the record, for `WRITE_GOLDEN=1 npx jest bad-inputs`: read the difference. */
export function writeGolden(topic: Topic, records: ReadonlyMap<string, readonly Problem[]>): void {
  writeFileSync(fileOf(topic), `${JSON.stringify(Object.fromEntries(records), null, 2)}\n`);
}
