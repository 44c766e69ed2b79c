import { tellKeptFlags } from '@/scripts/kept-flags';

describe('tellKeptFlags', () => {
  it('tells of a flag that npm took for its own, and how to write it', () => {
    const env = { npm_lifecycle_event: 'new', npm_config_title: 'true', npm_config_dry_run: 'true' };
    expect(tellKeptFlags('new', ['page', 'Ask us'], env)).toBe(
      'npm kept --title and --dry-run for itself. Write two hyphens first: npm run new -- page --title …',
    );
    expect(tellKeptFlags('check', [], { npm_lifecycle_event: 'check', npm_config_fix: 'true' })).toBe(
      'npm kept --fix for itself. Write two hyphens first: npm run check -- --fix …',
    );
  });

  it('is silent where the flag reached the command, and in a command that another one runs', () => {
    const env = { npm_lifecycle_event: 'check', npm_config_fix: 'true' };
    expect(tellKeptFlags('check', ['--fix'], env)).toBeUndefined();
    expect(tellKeptFlags('check', [], { ...env, npm_lifecycle_event: 'test' })).toBeUndefined();
    expect(tellKeptFlags('check', [], { npm_lifecycle_event: 'check' })).toBeUndefined();
  });
});
