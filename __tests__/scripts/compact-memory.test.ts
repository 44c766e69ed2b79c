import { getHeapStatistics } from 'node:v8';
import { compactMemory } from '@/scripts/render/compact-memory';

const MANY = 1_000_000;

/** One in ten of many small objects: they lie far from each other. */
const scatter = () => Array.from({ length: MANY }, (_, number) => ({ number })).filter((_, at) => at % 10 === 0);

describe('compactMemory', () => {
  it('gives back what lies between what stays', () => {
    const kept = scatter();
    const before = getHeapStatistics().total_heap_size;
    compactMemory();
    expect(getHeapStatistics().total_heap_size).toBeLessThan(before - 10_000_000);
    expect(kept.at(-1)).toEqual({ number: MANY - 10 });
  });
});
