import fc from 'fast-check';
import { canonicalJson, hashJson } from '#libs/common';
import { sealPdf } from './sealed-pdf.js';
import { RECORD_FORMAT, sealRecord } from './sealed-record.js';
import { newKeyPair, thumbprint } from './signing.js';
import { verifyFile } from './verify-file.js';

const key = newKeyPair();
const other = newKeyPair();
const content = { number: 1, terms: { title: 'Karten & Brot · “ő”', notice: 7 } };
const record = {
  format: RECORD_FORMAT,
  parties: [{ name: "Rosa's Flowers" }],
  versions: [{ number: 1, hash: hashJson(content), content }],
};
const json = sealRecord(record, key);
const pdf = sealPdf(
  Buffer.concat([Buffer.from('%PDF-1.7\n…\nstream\n'), json, Buffer.from('\n%%EOF\n')]),
  json,
  key,
);
const files = { json, pdf };

describe.each(Object.entries(files))('a sealed %s', (_, file) => {
  it('verifies as it is, by the key that signed it or one among others', () => {
    expect(verifyFile(file, [key])).toEqual({ valid: true, kid: key.kid, record });
    expect(verifyFile(file, [other, key]).valid).toBe(true);
  });

  it('is signed by nobody when its key is not known', () => {
    expect(verifyFile(file, [other])).toEqual({ valid: false, problem: 'unknown_key', changed: [] });
    expect(verifyFile(file, [])).toEqual({ valid: false, problem: 'unknown_key', changed: [] });
  });

  it('shows any change of any byte', () => {
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at]! ^= 1 << (at % 8);
      if (verifyFile(changed, [key]).valid) throw new Error(`Byte ${at} can be changed unnoticed.`);
    }
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Buffer.from(file);
        changed[at]! ^= bits;
        expect(verifyFile(changed, [key]).valid).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('shows what was cut off, put in or added', () => {
    fc.assert(
      fc.property(fc.nat(file.length), fc.uint8Array({ minLength: 1, maxLength: 5 }), (at, more) => {
        const longer = Buffer.concat([file.subarray(0, at), more, file.subarray(at)]);
        expect(verifyFile(longer, [key]).valid).toBe(false);
        if (at < file.length) expect(verifyFile(file.subarray(0, at), [key]).valid).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was changed', () => {
  it('is told when terms no longer give their hash', () => {
    const changed = Buffer.from(json.toString().replace('"notice":7', '"notice":9'));
    expect(verifyFile(changed, [key])).toEqual({ valid: false, problem: 'changed', changed: ['1'] });
  });

  it('is the file around the terms otherwise', () => {
    const changed = Buffer.from(json.toString().replace('Rosa', 'Rose'));
    expect(verifyFile(changed, [key])).toEqual({ valid: false, problem: 'changed', changed: [] });
  });

  it('is white space, too', () => {
    const spaced = Buffer.from(JSON.stringify(JSON.parse(json.toString()), null, 1));
    expect(verifyFile(spaced, [key])).toMatchObject({ problem: 'changed', changed: [] });
  });

  it('cannot be hidden by signing again with a key of one’s own', () => {
    const forged = sealRecord({ ...record, parties: [] }, other);
    expect(verifyFile(forged, [key])).toMatchObject({ problem: 'unknown_key' });
    const renamed = sealRecord({ ...record, parties: [] }, { ...other, kid: key.kid });
    expect(verifyFile(renamed, [key])).toMatchObject({ problem: 'changed' });
  });
});

describe('a key', () => {
  it('is named by its thumbprint, as the example of RFC 8037 is', () => {
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    expect(thumbprint(x)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    expect(thumbprint(key.x)).toBe(key.kid);
  });

  it('signs any record so that it verifies', () => {
    const members = fc.dictionary(
      fc.string().filter((name) => name !== 'signature'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(members, (more) => {
        const sealed = { ...(JSON.parse(JSON.stringify(more)) as object), format: RECORD_FORMAT };
        const file = sealRecord(sealed, key);
        expect(verifyFile(file, [key])).toMatchObject({ valid: true });
        expect(file.toString()).toBe(canonicalJson(JSON.parse(file.toString())));
      }),
      { numRuns: 200 },
    );
  });
});
