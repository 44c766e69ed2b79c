import { readFileSync } from 'node:fs';
import { size } from '@/scripts/size/size';

describe('size', () => {
  it('keeps what all pages weigh, and never one page in their place', async () => {
    const before = readFileSync('docs/page-weights.json', 'utf8');
    const told = jest.spyOn(console, 'error').mockReturnValue();
    expect(await size(['--keep', '--page', '/help'])).toBe(2);
    expect(told.mock.calls.flat().join()).toContain('or npm run size -- --keep');
    told.mockRestore();
    expect(readFileSync('docs/page-weights.json', 'utf8')).toBe(before);
  });
});
