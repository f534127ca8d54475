import { fileURLToPath } from 'node:url';
import { makeConfig } from '@lingui/conf';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compileMessages } from './scripts/lib/compile-messages.ts';
import packageJson from './package.json' with { type: 'json' };

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What turns the app's source into JavaScript: the build and the tests share it. */
export const sourcePlugins = () => [
  react(),
  babel({
    include: /\/app\/.*\.tsx?$/,
    // English is the source language: its messages stay in the code, beside the screen that
    // shows them, so that a lazy route carries its own words and no catalogue can be stale.
    plugins: [
      [
        '@lingui/babel-plugin-lingui-macro',
        {
          descriptorFields: 'message',
          linguiConfig: makeConfig({ locales: ['en'], sourceLocale: 'en' }, { skipValidation: true }),
        },
      ],
      compileMessages,
    ],
    presets: [reactCompilerPreset()],
  }),
];

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
};

const FIRST_PAGE = /\/app\/(main\.tsx|shell\/today-page\.tsx)$/;

/** Puts what the first page needs into one chunk: dozens of small ones compress badly. */
function createFirstLoadGroup() {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, graph: ModuleGraph): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Set before the importers are asked: modules may import each other.
    known.set(id, false);
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const needed = importers.some((importer) => FIRST_PAGE.test(importer) || isNeeded(importer, graph));
    known.set(id, needed);
    return needed;
  };
  return { name: (id: string, graph: ModuleGraph) => (isNeeded(id, graph) ? 'first-load' : null) };
}

export default defineConfig({
  root: fromRoot('app'),
  publicDir: fromRoot('public'),
  cacheDir: fromRoot('node_modules/.vite'),
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: {
      'decode-named-character-reference': fromRoot('app/ui/markdown/no-character-references.ts'),
      // The router brings a stand-in for what this React has itself.
      'use-sync-external-store/shim/index.js': 'react',
    },
  },
  plugins: [
    ...sourcePlugins(),
    tailwindcss(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: fromRoot('app/platform/service-worker'),
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        globIgnores: ['screenshots/**'],
      },
    }),
  ],
  build: {
    rolldownOptions: { output: { codeSplitting: { groups: [createFirstLoadGroup()] } } },
    outDir: fromRoot('dist'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // Browsers with light-dark() and oklch(): otherwise every colour would be written three times.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The content security policy allows no inline script, style, font or image.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
