import { readFileSync } from 'node:fs';
import { readAnswer } from '@/scripts/audit/ask-npm';

const read = (name: string) => readFileSync(`__tests__/fixtures/audit/${name}.json`, 'utf8');

describe('readAnswer', () => {
  it('lists each advisory of a report once, by its number', () => {
    expect(readAnswer(read('found'))).toEqual({
      advisories: [
        expect.objectContaining({ id: 'GHSA-aaaa-aaaa-aaaa', name: 'sirv', severity: 'moderate', range: '<999' }),
        expect.objectContaining({ id: 'GHSA-bbbb-bbbb-bbbb', name: 'totalist', severity: 'high', range: '<999' }),
      ],
    });
  });

  it('lists none of a report that has none', () => {
    expect(readAnswer(read('none'))).toEqual({ advisories: [] });
  });

  it.each([
    ['a registry that refuses', read('refused'), /^405 Method Not Allowed/],
    ['a missing lock file', read('no-lock'), /ENOLOCK/],
    ['nothing', '', /^npm printed no JSON/],
    ['a report of another shape', '{"auditReportVersion": 3}', /^npm's report has another shape/],
  ])('tells why nobody knows, for %s', (_, said, fault) => {
    expect(readAnswer(said)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
