// One file for every boundary rule that breaks it, and a few that break none. The check must tell them apart.

/** What the planted tree needs to exist before anything can be imported wrongly. */
export const scenery = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#libs/*': { source: './libs/*/src/index.ts' } },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2023' } }),
  'apps/api/src/main.ts': 'export const api = 1;',
  'apps/portal/src/app/router.ts': 'export const router = 1;',
  'apps/portal/src/features/inbox/inbox.ts': 'export const inbox = 1;',
  'test/support/builders.ts': 'export const build = 1;',
  ...Object.fromEntries(
    ['graphql', 'pg', 'nodemailer'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  ),
};

const everything = [
  'common',
  'config',
  'database',
  'outbox',
  'mail',
  'identity',
  'directory',
  'matching',
  'partnerships',
  'conversations',
  'campaigns',
  'notifications',
  'demo-town',
];

/** For each library, one that its row of the table does not allow. */
const forbidden = {
  outbox: 'identity',
  mail: 'identity',
  identity: 'directory',
  directory: 'matching',
  matching: 'conversations',
  partnerships: 'matching',
  conversations: 'matching',
  campaigns: 'mail',
  notifications: 'demo-town',
  'demo-town': 'mail',
};

for (const library of everything)
  scenery[`libs/${library}/src/index.ts`] = `export const name = '${library}';`;

const use = (specifier) => `import * as it from '${specifier}';\nexport const used = it;\n`;

/** rule name → [file, content] */
export const violations = {
  ...Object.fromEntries(
    everything.map((library) => [
      `library-order-${library}`,
      [`libs/${library}/src/wrong-order.ts`, use(`#libs/${forbidden[library] ?? 'outbox'}`)],
    ]),
  ),
  'library-order-outbox': ['libs/outbox/src/wrong-order.ts', use('#libs/identity')],
  'every-library-is-in-the-table': ['libs/stray/src/stray.ts', use('#libs/common')],
  'libraries-have-one-front-door': ['libs/directory/src/side-door.ts', use('../../identity/src/secret.js')],
  'apps-use-front-doors': ['apps/worker/src/side-door.ts', use('../../../libs/identity/src/secret.js')],
  'libraries-never-import-apps': ['libs/identity/src/upwards.ts', use('../../../apps/api/src/main.js')],
  'apps-never-import-each-other': ['apps/worker/src/sideways.ts', use('../../api/src/main.js')],
  'the-portal-is-an-island': ['apps/portal/src/lib/bridge.ts', use('#libs/common')],
  'nouns-do-not-know-verbs': ['libs/identity/src/account.entity.ts', use('./use-cases/sign-in.js')],
  'use-cases-do-not-know-handlers': [
    'libs/identity/src/use-cases/sign-out.ts',
    use('../handlers/when-signed-in.js'),
  ],
  'only-the-doorkeeper-imports-graphql': ['libs/matching/src/uses-graphql.ts', use('graphql')],
  'only-the-doorkeeper-imports-the-database': ['libs/matching/src/uses-sql.ts', use('pg')],
  'only-the-doorkeeper-imports-mail': ['apps/standalone/src/uses-mail.ts', use('nodemailer')],
  'portal-features-stand-alone': ['apps/portal/src/features/matches/nosy.ts', use('../inbox/inbox.js')],
  'portal-features-do-not-know-the-app': [
    'apps/portal/src/features/matches/upwards.ts',
    use('../../app/router.js'),
  ],
  'portal-shared-parts-are-shared': ['apps/portal/src/components/upwards.ts', use('../app/router.js')],
  'no-cycles': ['libs/common/src/chicken.ts', use('./egg.js')],
  'production-never-imports-tests': [
    'libs/common/src/uses-tests.ts',
    use('../../../test/support/builders.js'),
  ],
};

/** Files the violations lean on; they are in order themselves. */
Object.assign(scenery, {
  'libs/identity/src/secret.ts': 'export const secret = 1;',
  'libs/identity/src/use-cases/sign-in.ts': 'export const signIn = 1;',
  'libs/identity/src/handlers/when-signed-in.ts': use('../use-cases/sign-in.js'),
  'libs/common/src/egg.ts': use('./chicken.js'),
});

/** In order, though they come close. */
export const innocent = {
  'libs/matching/src/candidates.repository.ts': use('pg'),
  'libs/mail/src/transport.ts': use('nodemailer'),
  'libs/notifications/src/allowed.ts': use('#libs/mail'),
  'libs/demo-town/src/allowed.ts': use('#libs/campaigns'),
  'apps/api/src/schema.ts': use('graphql'),
  'apps/cli/src/allowed.ts': use('#libs/demo-town'),
  'libs/common/src/some.spec.ts': use('../../../test/support/builders.js'),
};
