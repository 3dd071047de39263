import fs from 'node:fs';
import { configTable } from './config.js';
import { standaloneSchema } from './standalone.schema.js';

const FILE = 'docs/configuration.md';

/** Written by WRITE_DOCS=1 in the environment of this test. */
const document = `# Configuration

Everything is set in the environment. A key that is wrong or missing stops the start with a list of all that is wrong; an empty
value counts as missing. This page is made from the schemas in \`libs/config\`, and a test fails when it is not current.

## The applications

Read by the API, the worker and the command line.

${configTable()}

## \`npm start\`

Read by the starter, besides the keys above, which it passes on. Nothing is required.

${configTable(standaloneSchema)}
`;

/** However the columns are aligned. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe(FILE, () => {
  it('says what the schemas say', () => {
    if (process.env.WRITE_DOCS) fs.writeFileSync(FILE, document);
    expect(plain(fs.readFileSync(FILE, 'utf8'))).toBe(plain(document));
  });
});
