import { Refusal } from '#libs/common';
import {
  acceptNow,
  buildChange,
  buildNeighbours,
  buildPartnership,
  someTerms,
} from '../../../../test/support/builders/proposal.js';
import {
  type ProposalLibrary,
  startProposalLibrary,
} from '../../../../test/support/builders/proposal-library.js';
import { hashJson } from '#libs/common';
import type { AgreedRecord } from '../record/agreed-record.js';
import { verifyFile } from '../record/verify-file.js';
import { SigningKeysRepository } from '../signing-keys.repository.js';
import { EndPartnership } from './end-partnership.js';
import { ExportRecord } from './export-record.js';
import { RotateSigningKey } from './rotate-signing-key.js';

describe('ExportRecord', () => {
  let library: ProposalLibrary;
  beforeAll(async () => {
    library = await startProposalLibrary();
  }, 60_000);
  afterAll(() => library.close());

  const keys = () => library.get(SigningKeysRepository).published();

  it('writes the same signed record for both sides, with every version and none of the private reasons', async () => {
    const { from, to, sender, recipient, partnershipId } = await buildPartnership(library);
    const terms = someTerms({ title: 'Karten – größer, schöner' });
    const ends = { viewer: recipient, fromId: to.id, toId: from.id };
    const change = await buildChange(library, { partnershipId, kind: 'amendment' }, ends, terms);
    await acceptNow(library, change, sender);
    const reason = 'A reason for our eyes only';
    await library
      .get(EndPartnership)
      .execute(sender, { partnershipId, reason, idempotencyKey: 'e' }, 'portal');
    const json = await library.get(ExportRecord).execute(sender, partnershipId, 'json');
    expect(await library.get(ExportRecord).execute(recipient, partnershipId, 'json')).toEqual(json);
    const record = JSON.parse(json.toString()) as AgreedRecord;
    expect(record.versions).toHaveLength(2);
    expect(record.versions.every(({ content, hash }) => hashJson(content) === hash)).toBe(true);
    expect(record.inForce.map(({ version }) => version)).toEqual(record.versions.map(({ hash }) => hash));
    expect(record.history.map(({ what }) => what)).toEqual([
      'sent',
      'accepted',
      'started',
      'sent',
      'accepted',
      'amended',
      'notice_given',
    ]);
    expect(json.toString()).not.toContain(reason);
    expect(verifyFile(json, await keys())).toMatchObject({ valid: true });
  });

  it('writes a PDF that holds the record, and in which any changed byte is noticed', async () => {
    const { sender, partnershipId } = await buildPartnership(library);
    const pdf = await library.get(ExportRecord).execute(sender, partnershipId, 'pdf');
    const known = await keys();
    const verdict = verifyFile(pdf, known);
    const json = await library.get(ExportRecord).execute(sender, partnershipId, 'json');
    expect(verdict).toMatchObject({ valid: true });
    expect(verdict).toEqual(verifyFile(json, known));
    for (const text of ['/StructTreeRoot', '/FontFile2', '/EmbeddedFile', '/Lang (en)', '%%EOF']) {
      expect(pdf.includes(text)).toBe(true);
    }
    for (let at = 0; at < pdf.length; at += 97) {
      const changed = Buffer.from(pdf);
      changed[at]! ^= 1;
      if (verifyFile(changed, known).valid) throw new Error(`Byte ${at} can be changed unnoticed.`);
    }
  });

  it('is for the two alone', async () => {
    const { partnershipId } = await buildPartnership(library);
    const stranger = (await buildNeighbours(library)).sender;
    const refused = library.get(ExportRecord).execute(stranger, partnershipId, 'json');
    await expect(refused).rejects.toThrow(Refusal);
    await expect(library.get(ExportRecord).execute(stranger, 'nonsense', 'json')).rejects.toThrow(Refusal);
  });

  it('makes one key, also when many ask at once, and verifies old records after it was replaced', async () => {
    const { sender, partnershipId } = await buildPartnership(library);
    const ask = () => library.get(ExportRecord).execute(sender, partnershipId, 'json');
    const [before] = await Promise.all(Array.from({ length: 10 }, ask));
    expect(await keys()).toHaveLength(1);
    const kid = await library.get(RotateSigningKey).execute();
    const after = await ask();
    expect(verifyFile(after, await keys())).toMatchObject({ valid: true, kid });
    expect(verifyFile(before!, await keys())).toMatchObject({ valid: true });
    expect(verifyFile(before!, [(await keys())[0]!])).toMatchObject({ problem: 'unknown_key' });
    expect(JSON.stringify(await keys())).not.toContain('PRIVATE');
  });
});
