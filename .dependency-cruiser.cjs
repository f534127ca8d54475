// The arrows of ARCHITECTURE.md as rules. tests/architecture plants a violation of each and demands
// that it is caught; scripts/lib/boundaries.ts runs these and refuses a run that read too few modules.
// A type-only import is an import: it ties the two as much.

const TEST = '\\.test\\.tsx?$';
const PRODUCTION = { path: '^(app|shared|sync-server)/', pathNot: TEST };

/** Whatever the server has of its own, by runtime. */
const NODE_ADAPTER = '^sync-server/node/';
const WORKERS_ADAPTER = '^sync-server/cloudflare/';

const forbidden = [
  { name: 'no-cycle', from: {}, to: { circular: true } },
  {
    name: 'no-unresolved',
    comment: 'An import that leads nowhere here is one that no other rule has looked at.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(cloudflare:|virtual:|mdast$)' },
  },
  { name: 'app-never-server', from: { path: '^app/' }, to: { path: '^sync-server/' } },
  { name: 'server-never-app', from: { path: '^sync-server/' }, to: { path: '^app/' } },
  {
    name: 'shared-imports-nothing-above',
    from: { path: '^shared/', pathNot: TEST },
    to: { path: '^(?!shared/|node_modules/)' },
  },
  {
    name: 'lib-imports-nothing',
    from: { path: '^shared/lib/', pathNot: TEST },
    to: { pathNot: '^shared/lib/' },
  },
  {
    name: 'model-imports-only-lib',
    from: { path: '^shared/model/', pathNot: TEST },
    to: { pathNot: ['^shared/(model|lib)/', '^node_modules/zod/'] },
  },
  {
    name: 'ports-are-types',
    from: { path: '^shared/ports/' },
    to: { pathNot: '^shared/(ports|model|lib)/' },
  },
  {
    name: 'feature-never-feature',
    from: { path: '^app/features/([^/]+)/', pathNot: TEST },
    to: { path: '^app/features/([^/]+)/', pathNot: '^app/features/$1/' },
  },
  {
    name: 'feature-never-shell',
    from: { path: '^app/features/' },
    to: { path: '^app/(shell/|main\\.tsx$)' },
  },
  {
    name: 'ui-knows-no-domain',
    from: { path: '^app/ui/', pathNot: TEST },
    to: { path: ['^app/(?!ui/)', '^shared/(?!lib/|ports/)'] },
  },
  {
    name: 'data-never-upward',
    from: { path: '^app/data/', pathNot: TEST },
    to: { path: '^app/(features|ui|shell|sync|main\\.tsx$)' },
  },
  {
    name: 'sync-never-upward',
    from: { path: '^app/sync/', pathNot: TEST },
    to: { path: '^app/(features|ui|shell|main\\.tsx$)' },
  },
  {
    name: 'platform-only-ports',
    from: { path: '^app/platform/', pathNot: TEST },
    to: { path: '^app/(?!platform/)' },
  },
  {
    name: 'only-main-builds-adapters',
    comment: 'A worker is a composition root of its own. Types of an adapter may be named anywhere.',
    from: { path: '^app/', pathNot: ['^app/platform/', '^app/main\\.tsx$', '\\.worker\\.ts$', TEST] },
    to: { path: '^app/platform/', dependencyTypesNot: ['type-only'] },
  },
  { name: 'routes-are-a-leaf', from: { path: '^app/routes\\.ts$' }, to: { path: '^app/' } },
  {
    name: 'cloudflare-only-in-its-adapter',
    from: { pathNot: [WORKERS_ADAPTER, '^tests/runtime/workerd/'] },
    to: { path: '^cloudflare:' },
  },
  {
    name: 'node-only-in-its-adapter',
    from: { path: '^(app|shared|sync-server)/', pathNot: [NODE_ADAPTER, TEST] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'adapters-below-nothing',
    from: { path: '^sync-server/(?!node/|cloudflare/)', pathNot: TEST },
    to: { path: [NODE_ADAPTER, WORKERS_ADAPTER] },
  },
  { name: 'adapters-apart', from: { path: NODE_ADAPTER }, to: { path: WORKERS_ADAPTER } },
  { name: 'adapters-apart', from: { path: WORKERS_ADAPTER }, to: { path: NODE_ADAPTER } },
  { name: 'tests-stay-tests', from: PRODUCTION, to: { path: ['^tests/', TEST] } },
  {
    name: 'scripts-stay-scripts',
    from: PRODUCTION,
    to: { path: '^(scripts/|[^/]+\\.config\\.ts$)' },
  },
  {
    name: 'no-dev-package-in-production',
    from: PRODUCTION,
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
].map((rule) => ({ severity: 'error', ...rule }));

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|data|\\.cache|tests/architecture/planted|tests/contract/site)/' },
    // TypeScript 7 has no parser that other programs can call; without this one nothing is read.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
