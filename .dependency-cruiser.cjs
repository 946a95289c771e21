// Who may import whom. Each comment says what to do instead. `npm run check` also fails where too few modules were
// seen, because this tool finds nothing to object to in files that it cannot read.

const sourceFolders = '^(shared|electron|renderer|tests|scripts)/';
/** Folders at the top that someone has decided a layer for; a new one fails until it is listed here. */
// Resources are data: template, fonts, dictionaries. They import nothing.
const knownTop = `${sourceFolders}|^resources/|(^|/)node_modules/|^[^/]+$`;
const unlisted =
  'A folder at the top with no layer: put the file where it belongs, or give the folder a layer here and in ARCHITECTURE.md.';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules need each other: move what both need into a third, or pass it in.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unlisted-top-folder',
      comment: unlisted,
      severity: 'error',
      from: { pathNot: knownTop },
      to: {},
    },
    {
      name: 'nothing-from-an-unlisted-folder',
      comment: unlisted,
      severity: 'error',
      from: {},
      to: { pathNot: knownTop, dependencyTypes: ['local'] },
    },
    {
      name: 'cannot-be-found',
      comment: 'The import leads nowhere: mend the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      // `electron` and Vite's own queries (?url, ?worker) are found by the build, not on the disk.
      to: { couldNotResolve: true, pathNot: '\\?|^virtual:' },
    },
    {
      name: 'electron-only-in-host',
      comment:
        'Only electron/hosts/electron knows Electron: take what you need through AppPorts (electron/core/ports.ts) or the bridge.',
      severity: 'error',
      from: {
        path: sourceFolders,
        pathNot: '^electron/hosts/electron/|^tests/',
      },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'core-has-no-host',
      comment: 'The core runs in any host: add what it needs to AppPorts and let each host supply it.',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: { path: '^(electron/hosts|renderer)/' },
    },
    {
      name: 'host-uses-the-front-door',
      comment:
        'A host wires and decides nothing: use createApp, the ports and core/policy, and put the decision in the core.',
      severity: 'error',
      from: { path: '^electron/hosts/', pathNot: '\\.test\\.ts$' },
      to: { path: '^electron/core/', pathNot: '^electron/core/(app|ports)\\.ts$|^electron/core/policy/' },
    },
    {
      name: 'browser-host-not-in-electron-host',
      comment: 'The browser host is never packaged: what both hosts need belongs in electron/core/policy.',
      severity: 'error',
      from: { path: '^electron/hosts/electron/' },
      to: { path: '^electron/hosts/browser/' },
    },
    {
      name: 'electron-host-not-in-browser-host',
      comment:
        'The browser host runs where Electron does not: what both hosts need belongs in electron/core/policy.',
      severity: 'error',
      from: { path: '^electron/hosts/browser/' },
      to: { path: '^electron/hosts/electron/' },
    },
    {
      name: 'shared-is-pure',
      comment:
        'shared/ runs in every process: no Node, no React, nothing of either side. Move the effect to electron/core or renderer, and pass in its result.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/|(^|/)node_modules/zod/' },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'The rules of the subject depend on nothing but one another: pass in what they need.',
      severity: 'error',
      from: { path: '^shared/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/domain/' },
    },
    {
      name: 'report-imports-domain-only',
      comment:
        'A report is built from case data handed to it: describe that data in shared/report/source.ts with words of shared/domain.',
      severity: 'error',
      from: { path: '^shared/report/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/(report|domain)/' },
    },
    {
      name: 'contract-imports-domain-only',
      comment:
        'The contract is what both sides agree on: schemas over shared/domain, and nothing that makes or stores anything.',
      severity: 'error',
      from: { path: '^shared/contract/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/(contract|domain)/|(^|/)node_modules/zod/' },
    },
    {
      name: 'renderer-has-no-electron-folder',
      comment: 'The screens reach data only through the contract: call a method through renderer/data.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'renderer-has-no-node',
      comment:
        'The screens run in a sandbox without Node: make it a method of the contract and do it in electron/core.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'feature-through-index',
      comment:
        'A feature shows others only its index.ts: export it there, or move what both need to renderer/ui or renderer/data.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: {
        path: '^renderer/features/[^/]+/',
        pathNot: '^renderer/features/$1/|^renderer/features/[^/]+/index\\.ts$',
      },
    },
    {
      name: 'app-through-feature-index',
      comment: 'The shell knows a feature by its index.ts: export the screen there.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/features/|\\.test\\.tsx?$' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'The design system knows no capability: take words and data as properties.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(features|app)/|^shared/(contract|report)/' },
    },
    {
      name: 'migrations-are-frozen',
      comment:
        'A migration must do in ten years what it does today: copy the few lines it needs instead of importing code that will change.',
      severity: 'error',
      from: { path: '^electron/core/workspace/migrations/\\d', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^electron/core/workspace/migrations/migration\\.ts$' },
    },
    {
      name: 'sqlite-only-in-workspace',
      comment:
        'Only electron/core/workspace opens the database: use the read or write handle that your method is given.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/core/workspace/|\\.test\\.ts$' },
      to: { path: '(^|/)node_modules/(@types/)?better-sqlite3/|^(node:)?sqlite$' },
    },
    {
      name: 'sql-stays-in-the-store',
      comment:
        'A store belongs to its capability: other folders use a *.store.ts or *.methods.ts, not the files beside them.',
      severity: 'error',
      from: {
        path: '^electron/core/(agencies|cases|chronology|findings|history|imports|recommendations|reports)/',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^electron/core/(agencies|cases|chronology|findings|history|imports|recommendations|reports)/',
        pathNot: '^electron/core/$1/|\\.(store|methods)\\.ts$',
      },
    },
    {
      name: 'docx-only-in-render',
      comment:
        'Bytes of a document are made in electron/core/render only: extend the document model in shared/report and render that.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/core/render/|\\.test\\.ts$' },
      to: { path: '(^|/)node_modules/(docx|@myriaddreamin)/' },
    },
    {
      name: 'no-tests-from-source',
      comment:
        'What ships must not lean on a test: move what is needed out of tests/ or out of the *.test file.',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer|scripts)/',
        pathNot: '\\.test\\.tsx?$|^scripts/(test|bench|findBrowser)\\.mjs$',
      },
      to: { path: '^tests/|\\.test\\.tsx?$' },
    },
    {
      name: 'no-development-package-in-the-core',
      comment:
        'The main process is packaged with its dependencies only: move the package from devDependencies to dependencies.',
      severity: 'error',
      from: { path: '^electron/(core|hosts/electron)/', pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/electron/|(^|/)node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^out/', '^dist/'] },
    exclude: { path: ['^out/', '^dist/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
