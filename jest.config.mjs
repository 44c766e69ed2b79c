import nextJest from 'next/jest.js';
import { bundleTestPackages } from './scripts/bundle-test-packages.mjs';

const makeConfig = nextJest({ dir: './' });

/** @type {import('jest').Config} */
const config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.build/', '<rootDir>/out/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  testTimeout: 240_000,
  // Tests run in a room of their own, where each look at a global costs a thousand times what it does elsewhere: these,
  // which engines look at for each character, are handed to every module. No test ever replaces one. `String` and
  // `Number` are not among them: some packages have words of their own by these names.
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Object', 'Reflect', 'RegExp', 'Set'],
};

/**
 * The Markdown libraries are ES modules alone, of hundreds of files: they are made one. Other libraries are transformed
 * like our own code. Large scripts are left alone, and what reads `this` as scripts do.
 */
export default async () => ({
  ...(await makeConfig({
    ...config,
    moduleNameMapper: { ...config.moduleNameMapper, ...(await bundleTestPackages(process.cwd())) },
  })()),
  transformIgnorePatterns: [
    '/.build/cache/test-packages/',
    '/node_modules/(@babel|axe-core|esbuild|html-validate|immutable|jsdom|normalize-strings|playwright-core|react|react-dom|sass|sharp)/',
  ],
});
