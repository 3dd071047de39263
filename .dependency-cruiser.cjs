// The one table that says who may lean on whom, as docs and README tell it. Rows are libraries: each may import its row, and itself.
const ground = ['common', 'config', 'database', 'outbox'];
const domains = [
  'identity',
  'directory',
  'matching',
  'partnerships',
  'conversations',
  'campaigns',
  'notifications',
];
const mayImport = {
  common: [],
  config: ['common'],
  database: ['common', 'config'],
  outbox: ['common', 'config', 'database'],
  mail: ground,
  identity: ground,
  directory: [...ground, 'identity'],
  matching: [...ground, 'directory', 'partnerships'],
  partnerships: [...ground, 'identity', 'directory', 'mail'],
  conversations: [...ground, 'identity', 'directory', 'partnerships', 'mail'],
  campaigns: [...ground, 'identity', 'directory', 'partnerships'],
  notifications: [...ground, 'mail', ...domains.filter((name) => name !== 'notifications')],
  'demo-town': [...ground, ...domains],
};

const libraryOrder = Object.entries(mayImport).map(([library, others]) => ({
  name: `library-order-${library}`,
  from: { path: `^libs/${library}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[library, ...others].join('|')})/` },
}));

const tests = '(^test/|\\.(spec|db-spec|e2e-spec)\\.tsx?$)';

/** Each outside thing has one doorkeeper. */
const doorkeeper = (thing, packages, owners) => ({
  name: `only-the-doorkeeper-imports-${thing}`,
  from: { path: '^(apps|libs)/', pathNot: [...owners, '\\.(spec|db-spec|e2e-spec)\\.tsx?$'] },
  to: { path: `(^|/)node_modules/(@types/)?(${packages})(/|$)` },
});

const rules = [
  ...libraryOrder,
  {
    name: 'every-library-is-in-the-table',
    from: { path: '^libs/', pathNot: `^libs/(${Object.keys(mayImport).join('|')})/` },
    to: {},
  },
  {
    name: 'libraries-have-one-front-door',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/[^/]+/src/.+', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
  },
  {
    name: 'apps-use-front-doors',
    from: { path: '^apps/' },
    to: { path: '^libs/[^/]+/src/.+', pathNot: '^libs/[^/]+/src/index\\.ts$' },
  },
  { name: 'libraries-never-import-apps', from: { path: '^libs/' }, to: { path: '^apps/' } },
  {
    name: 'apps-never-import-each-other',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  { name: 'the-portal-is-an-island', from: { path: '^apps/portal/' }, to: { path: '^libs/' } },
  {
    name: 'nouns-do-not-know-verbs',
    from: { path: '^libs/[^/]+/src/[^/]+\\.(entity|errors|events|policy|repository)\\.ts$' },
    to: { path: '^libs/[^/]+/src/(use-cases|handlers)/' },
  },
  { name: 'use-cases-do-not-know-handlers', from: { path: '/use-cases/' }, to: { path: '/handlers/' } },
  doorkeeper(
    'graphql',
    '@nestjs/graphql|@nestjs/apollo|@apollo/server|@as-integrations/fastify|graphql|graphql-ws|graphql-subscriptions',
    ['^apps/api/', '^apps/portal/'],
  ),
  doorkeeper('the-database', 'typeorm|@nestjs/typeorm|pg|pg-copy-streams', [
    '\\.(entity|repository|module)\\.ts$',
    '^libs/(database|outbox)/',
  ]),
  doorkeeper('mail', 'nodemailer|mailparser|smtp-server|mailauth', ['^libs/mail/']),
  {
    name: 'portal-features-stand-alone',
    from: { path: '^apps/portal/src/features/([^/]+)/' },
    to: { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/features/$1/' },
  },
  {
    name: 'portal-features-do-not-know-the-app',
    from: { path: '^apps/portal/src/features/' },
    to: { path: '^apps/portal/src/app/' },
  },
  {
    name: 'portal-shared-parts-are-shared',
    from: { path: '^apps/portal/src/(lib|components|hooks)/' },
    to: { path: '^apps/portal/src/(features|app)/' },
  },
  {
    name: 'no-cycles',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'production-never-imports-tests',
    from: { path: '^(apps|libs)/', pathNot: tests },
    to: { path: tests },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|routeTree\\.gen\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
