// The test projects, in the order in which they run: quick ones first, browsers last and one at a time.
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { sourcePlugins } from './vite.config.ts';

// Nothing in a test talks to the network or counts its use.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
process.env.WRANGLER_SEND_METRICS = 'false';

const define = { __APP_VERSION__: JSON.stringify(packageJson.version) };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: sourcePlugins(),
        define,
        test: {
          name: 'unit',
          include: ['{shared,app,sync-server,scripts}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        define,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['tests/runtime/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { assets: { directory: './tests/contract/site' } },
          }),
        ],
        test: { name: 'workerd', include: ['tests/runtime/workerd/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      {
        define,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
