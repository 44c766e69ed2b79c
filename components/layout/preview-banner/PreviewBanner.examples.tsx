import type { ExampleSet } from '../../examples';
import { PreviewBanner } from './PreviewBanner';

const facts = {
  branch: 'say-what-fees-cover',
  commit: '2f7c1b9a0d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70',
  repository: 'https://github.com/example/site',
  folder: '',
};
const place = { file: 'content/fees.md', line: 12, column: 1, endLine: 12, endColumn: 90 };

/** States of `PreviewBanner`. */
export const examples: ExampleSet = {
  name: 'PreviewBanner',
  room: 'layout',
  examples: [
    {
      name: 'on a page with a problem',
      render: () => (
        <PreviewBanner
          facts={facts}
          page={{
            file: place.file,
            problems: [
              {
                ...place,
                severity: 'warning',
                rule: 'long-sentence',
                message: 'A sentence of 32 words is hard to follow.',
                hint: 'Make two of it.',
              },
            ],
          }}
        />
      ),
    },
    {
      name: 'on a page without problems',
      render: () => <PreviewBanner facts={facts} page={{ file: place.file, problems: [] }} />,
    },
    { name: 'where nothing is known', render: () => <PreviewBanner facts={{ folder: '' }} /> },
  ],
};
