import { deflateSync } from 'node:zlib';
import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { dayFromNow as day, letTheClockLook } from './neighbours.js';
import { ask, enter, personOf, sticksOut } from './people.js';

interface Acting {
  viewer: { actingFor: { id: string; name: string; slug: string } };
}
const ACTING = '{ viewer { actingFor { id name slug } } }';
const RECORD =
  'query ($slug: String!) { business(slug: $slug) { promisesKept { total } due { nodes { id } } } }';

/** A dot of one colour, as a camera would never send it: small. */
function picture(): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(checksum(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  const rows = Buffer.concat(Array.from({ length: 8 }, () => Buffer.from([0, ...Array(24).fill(160)])));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const end = chunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), end]);
}

/** CRC-32 as PNG wants it (annex D). */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Two owners of the demo town with an agreement of which one promise is due and another long over. */
async function partners(browser: Browser, title: string) {
  const [one, other] = [
    await browser.newContext(),
    await browser.newContext({ viewport: { width: 390, height: 844 } }),
  ];
  await enter(one, personOf('greta', 'the-copper-pan'));
  await enter(other, personOf('mei', 'gelateria-nonna-ping'));
  const [from, to] = [
    (await ask<Acting>(one, ACTING)).viewer.actingFor,
    (await ask<Acting>(other, ACTING)).viewer.actingFor,
  ];
  const act = (context: BrowserContext, verb: string, type: string, fields: string, input: object) =>
    ask<
      Record<
        string,
        {
          userErrors: object[];
          proposal: { id: string; current: { hash: string } };
          partnership?: { id: string };
        }
      >
    >(
      context,
      `mutation ($input: ${type}!) { ${verb}(input: $input) { proposal { id current { hash } } ${fields} userErrors { code message } } }`,
      { input: { idempotencyKey: crypto.randomUUID(), ...input } },
    ).then((data) => {
      expect(data[verb]?.userErrors).toEqual([]);
      return data[verb]!;
    });
  const line = (key: string, what: string, first: number, last: number) => ({
    key,
    by: 'SENDER',
    what,
    from: day(first),
    until: day(last),
  });
  const terms = {
    title,
    theyGet: 'Our card on your counter and a word from us.',
    youGet: 'Your thanks.',
    startsOn: day(-12),
    endsOn: day(30),
    exitNoticeDays: 7,
    promises: [
      line('card', `Put up the card (${title})`, -2, 2),
      line('word', `A word at the till (${title})`, -12, -6),
    ],
  };
  const { proposal } = await act(one, 'draftProposal', 'DraftProposalInput', '', {
    fromId: from.id,
    toId: to.id,
    terms,
  });
  await act(one, 'sendProposal', 'SendProposalInput', '', { proposalId: proposal.id });
  const { partnership } = await act(other, 'acceptProposal', 'AcceptProposalInput', 'partnership { id }', {
    proposalId: proposal.id,
    versionHash: proposal.current.hash,
  });
  return { one, other, from, to, partnershipId: partnership?.id ?? '' };
}

test('a promise is shown and done, confirmed by the partner; a missed one is seen differently and settled in private', async ({
  browser,
}) => {
  const title = `Cards ${Date.now() % 100_000}`;
  const { one, other, from, to, partnershipId } = await partners(browser, title);
  const giver = await one.newPage();
  const partner = await other.newPage();

  await giver.goto('/due');
  const mine = giver.getByRole('listitem').filter({ hasText: `Put up the card (${title})` });
  await expect(mine.getByText('due now')).toBeVisible();
  await mine.getByRole('button', { name: 'Add a photo or link' }).click();
  await giver
    .getByLabel('Photo')
    .setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: picture() });
  await expect(giver.getByRole('img', { name: 'The photo you chose' })).toBeVisible();
  await giver.getByRole('button', { name: 'Add it' }).click();
  await expect(mine.getByRole('img', { name: `Photo by ${from.name}` })).toBeVisible();

  await mine.focus();
  await giver.keyboard.press('d');
  await expect(giver.getByText(`Done. ${to.name} is asked to confirm.`)).toBeVisible();
  await expect(mine).toHaveCount(0);
  await giver.getByRole('button', { name: 'Undo' }).click();
  await expect(mine.getByRole('button', { name: 'Done' })).toBeVisible();
  await mine.getByRole('button', { name: 'Done' }).click();
  await expect(mine).toHaveCount(0);

  await partner.goto('/due');
  const theirs = partner.getByRole('listitem').filter({ hasText: `Put up the card (${title})` });
  const photo = theirs.getByRole('img', { name: `Photo by ${from.name}` });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8);
  expect(await sticksOut(partner)).toBe(0);
  await theirs.getByRole('button', { name: 'They did it' }).click();
  await expect(theirs).toHaveCount(0);
  await giver.goto(`/partnerships/${partnershipId}`);
  const kept = giver
    .getByRole('listitem')
    .filter({ has: giver.getByRole('heading', { name: `Put up the card (${title})` }) });
  await expect(kept.getByText('kept', { exact: true })).toBeVisible();

  await letTheClockLook();
  const missed = giver
    .getByRole('listitem')
    .filter({ has: giver.getByRole('heading', { name: `A word at the till (${title})` }) });
  await expect(missed.getByText('missed', { exact: true })).toBeVisible();
  await missed.getByRole('button', { name: 'We see it differently' }).click();
  await giver.getByRole('button', { name: 'Say so' }).click();
  await expect(giver.getByRole('alert')).toContainText('Write a sentence for the other side.');
  await giver.getByRole('textbox', { name: 'What happened' }).fill('We told everybody, all week.');
  await giver.getByRole('button', { name: 'Say so' }).click();
  await expect(missed.getByText('seen differently')).toBeVisible();

  const reply = partner
    .getByRole('listitem')
    .filter({ has: partner.getByRole('heading', { name: `A word at the till (${title})` }) });
  await expect(reply.getByText('We told everybody, all week.')).toBeVisible();
  await reply.getByRole('button', { name: 'Reply' }).click();
  await partner.getByText('kept, but late').click();
  await partner.getByRole('textbox', { name: 'What happened' }).fill('Only from Thursday on.');
  await partner.getByRole('button', { name: 'Say so' }).click();
  await expect(reply).toHaveCount(0);

  const stranger = await browser.newContext();
  for (const { slug } of [from, to]) {
    const { business } = await ask<{ business: object }>(stranger, RECORD, { slug });
    expect(business).toEqual({ promisesKept: null, due: { nodes: [] } });
  }
  await expect(missed.getByText('Only from Thursday on.')).toBeVisible();
  await missed.getByRole('button', { name: 'Agree: kept, but late' }).click();
  await expect(missed.getByText('kept late', { exact: true })).toBeVisible();
  for (const context of [one, other, stranger]) await context.close();
});
