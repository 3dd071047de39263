import fs from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { replyText } from './reply-text.js';

/** Real replies of five mail programs. They are not part of this repository; the data folder beside it may hold them. */
const folder = path.resolve('../shared/data/mail/replies');
const present = fs.existsSync(folder);
if (!present) process.stdout.write(`Skipped: there are no real replies in ${folder}.\n`);

const suite = present ? describe : describe.skip;

suite('replyText on real replies', () => {
  const files = present ? fs.readdirSync(folder).filter((name) => name.endsWith('.eml')) : ['none'];

  it.each(files)('finds the one word in %s', async (name) => {
    const parsed = await simpleParser(fs.readFileSync(path.join(folder, name)));
    expect(replyText(parsed.text ?? '')).toBe('Hello');
  });

  it('has looked at some', () => expect(files.length).toBeGreaterThanOrEqual(5));
});
