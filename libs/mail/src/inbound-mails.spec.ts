import fc from 'fast-check';
import { newId } from '#libs/common';
import { loadConfig } from '#libs/config';
import type { InboundMail } from './inbound-mail.entity.js';
import type { InboundMailsRepository } from './inbound-mails.repository.js';
import { InboundMails } from './inbound-mails.js';
import { messageKey } from './inbound-smtp-server.js';
import { ReplyAddress } from './reply-address.js';

const config = loadConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1/c', SECRET: 's'.repeat(32) });
const addresses = new ReplyAddress(config);
const party = { conversationId: newId(), businessId: newId() };

/** Understands one raw mail, without a database. */
const understand = (raw: Buffer, envelopeTo = addresses.sign(party)) => {
  const mail: InboundMail = {
    id: newId(),
    messageKey: messageKey(raw),
    envelopeFrom: 'crumb@example.org',
    envelopeTo,
    remoteAddress: '127.0.0.1',
    raw,
    receivedAt: new Date(),
  };
  const repository = { byId: () => Promise.resolve(mail) } as Pick<InboundMailsRepository, 'byId'>;
  return new InboundMails(config, repository as InboundMailsRepository, addresses).parsed(mail.id);
};

describe('InboundMails', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Content-Type: multipart/alternative; boundary="x"',
      'Content-Type: text/html; charset=iso-8859-15',
      'Content-Type: text/plain; charset=no-such-charset',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'Subject: =?utf-8?Q?=FF=C3?=',
      'From: <<@>, "a" <b@c',
      'Message-ID: <a@b',
      '--x',
      '--x--',
      '=C3=',
      '<table><td><blockquote>',
      '> quoted',
      '',
    ),
    fc.string({ unit: 'binary' }),
  );

  it('never fails, whatever comes, and never forgets whose address it came to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        expect(await understand(Buffer.from(lines.join('\r\n'), 'latin1'))).toMatchObject(party);
      }),
      { numRuns: 300 },
    );
  });

  it('never reads a mail to an address that is not signed', async () => {
    expect(await understand(Buffer.from('Hi'), 'someone@reply.alongside.example')).toBeNull();
  });

  it.each([
    ['a folded Message-ID', 'Subject: x\r\nMessage-ID:\r\n <a@b>\r\n\r\nHi', '<a@b>'],
    ['any case', 'message-id: <a@b>\n\nHi', '<a@b>'],
  ])('knows the mail again by %s', (_, raw, key) => expect(messageKey(Buffer.from(raw))).toBe(key));

  it('does not take a Message-ID from the text of a mail', () => {
    expect(messageKey(Buffer.from('Subject: x\r\n\r\nMessage-ID: <a@b>'))).toMatch(/^sha256:/);
  });
});
