import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { Refusal } from '#libs/common';
import { EncodingGuess, inspectFile, textOf } from './text-file.js';

const guess = (bytes: Buffer, step = bytes.length): string => {
  const found = new EncodingGuess();
  for (let at = 0; at < bytes.length; at += Math.max(1, step))
    found.add(bytes.subarray(at, at + Math.max(1, step)));
  return found.answer();
};
const rows = (names: readonly string[]) => names.map((name, id) => `${id},${name},Melbourne\r\n`).join('');
const french = rows(['Café Crème', 'Brasserie L’Été', 'Pâtisserie Française', 'Zoë’s Crêpes – Déjà Vu']);

describe('EncodingGuess', () => {
  it.each([
    ['utf-8', Buffer.from(french)],
    ['utf-8', Buffer.from(`\uFEFF${french}`)],
    ['utf-8', Buffer.from(rows(['Plain', 'Names']))],
    ['windows-1252', iconv.encode(french, 'windows-1252')],
    ['utf-16le', iconv.encode(french, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(french, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(french, 'utf-16le')],
  ])('finds %s', (encoding, bytes) => expect(guess(bytes)).toBe(encoding));

  it('reads Windows quotes that only stand far down in the file', () => {
    const far = `${rows(Array.from({ length: 20_000 }, () => 'Plain'))}1,Nando’s,Carlton\r\n`;
    expect(guess(iconv.encode(far, 'windows-1252'), 65_536)).toBe('windows-1252');
  });

  it('knows UTF-8 wherever the file is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (text, step) => {
          const bytes = Buffer.from(`a,b,c\n1,${text.replaceAll('\0', '')},x\n`);
          expect(guess(bytes, step)).toBe('utf-8');
        },
      ),
    );
  });
});

describe('textOf', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'alongside-text-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])(
    'gives back what was written in %s',
    async (encoding) => {
      const file = path.join(folder, `${encoding}.csv`);
      fs.writeFileSync(file, iconv.encode(french, encoding, { addBOM: encoding.startsWith('utf') }));
      const pieces: string[] = [];
      let read = 0;
      const found = await inspectFile(file);
      for await (const piece of textOf(found, (bytes) => (read = bytes))) pieces.push(piece);
      expect(pieces.join('').replace(/^\uFEFF/, '')).toBe(french);
      expect(read).toBe(fs.statSync(file).size);
    },
  );

  it('says in plain words that a file or an encoding does not exist', async () => {
    await expect(inspectFile(path.join(folder, 'none.csv'))).rejects.toThrow(Refusal);
    await expect(inspectFile(path.join(folder, 'none.csv'), 'klingon')).rejects.toThrow(
      'no encoding called "klingon"',
    );
  });
});
