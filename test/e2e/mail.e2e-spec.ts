import { createTransport } from 'nodemailer';
import { newId } from '#libs/common';
import { InboundSmtpServer, Mailer, MailText, StopLinks } from '#libs/mail';
import { createElement } from 'react';
import { startApp, type TestApp } from '../support/app.js';
import { buildProposal, buildViewer } from '../support/builders/proposal.js';
import { buildBusiness } from '../support/builders/business.js';
import { signUp } from '../support/people.js';

const UNSUBSCRIBE_REQUEST = `query ($token: String!) { unsubscribeRequest(token: $token) { address alreadyStopped } }`;
const STOP_MAIL = `mutation ($input: StopMailInput!) { stopMail(input: $input) { address userErrors { code field } } }`;

describe('mail, end to end', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());
  beforeEach(() => app.mailbox.clear());

  const unsubscribe = (token: string, request: RequestInit = {}) =>
    fetch(`${app.url}/unsubscribe?token=${encodeURIComponent(token)}`, { redirect: 'manual', ...request });
  const stopped = async (token: string) =>
    (
      await app.gql<{ unsubscribeRequest: { alreadyStopped: boolean } | null }>(UNSUBSCRIBE_REQUEST, {
        token,
      })
    ).data.unsubscribeRequest?.alreadyStopped;
  const write = (to: string) =>
    app.db.transaction(() =>
      app.get(Mailer).queue({
        idempotencyKey: newId(),
        to,
        locale: 'en',
        category: 'test',
        subject: 'A card',
        preview: 'A card',
        body: createElement(MailText, { children: 'Hello' }),
        why: 'You are in a test.',
      }),
    );

  it('stops nothing when a link is only followed, and everything when the button of a mail program posts', async () => {
    const address = `${newId()}@example.org`;
    await write(address);
    await app.drain();
    const [mail] = app.mailbox.mails();
    const link = new URL(/<(.*)>/.exec(mail?.header('list-unsubscribe') ?? '')?.[1] ?? '');
    const token = link.searchParams.get('token') ?? '';
    expect(link.pathname).toBe('/unsubscribe');

    for (const method of ['GET', 'HEAD']) {
      const page = await unsubscribe(token, { method });
      expect(page.status).toBe(303);
      expect(page.headers.get('location')).toBe(`http://localhost:3000/stop-mail?token=${token}`);
    }
    expect(await stopped(token)).toBe(false);

    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect((await unsubscribe(token, oneClick)).status).toBe(200);
    expect((await unsubscribe(token, oneClick)).status).toBe(200);
    expect(await stopped(token)).toBe(true);
    app.mailbox.clear();
    await write(address.toUpperCase());
    await app.drain();
    expect(app.mailbox.mails()).toEqual([]);
  });

  it('takes the one click as multipart too, and refuses made-up tokens', async () => {
    const token = app.get(StopLinks).token(`${newId()}@example.org`);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await unsubscribe(token, { method: 'POST', body: form })).status).toBe(200);
    expect(await stopped(token)).toBe(true);
    const wrong = await unsubscribe('nonsense', { method: 'POST', body: new URLSearchParams() });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).not.toContain('at ');
    expect((await app.gql(UNSUBSCRIBE_REQUEST, { token: 'nonsense' })).data).toEqual({
      unsubscribeRequest: null,
    });
  });

  it('stops mail from the page, without signing in, and does not show the whole address', async () => {
    const token = app.get(StopLinks).token('rosa@shops.example');
    expect((await app.gql(UNSUBSCRIBE_REQUEST, { token })).data).toEqual({
      unsubscribeRequest: { address: 'r…a@shops.example', alreadyStopped: false },
    });
    expect((await app.gql(STOP_MAIL, { input: { token, reason: 'NOT_MY_BUSINESS' } })).data).toEqual({
      stopMail: { address: 'r…a@shops.example', userErrors: [] },
    });
    expect(await stopped(token)).toBe(true);
    expect((await app.gql(STOP_MAIL, { input: { token: 'x', reason: 'NO_MORE_MAIL' } })).data).toEqual({
      stopMail: { address: null, userErrors: [{ code: 'NOT_FOUND', field: ['token'] }] },
    });
  });

  it('makes a reply from the inbox a message in the portal', async () => {
    const rosa = await signUp(app, 'Rosa');
    const florist = await buildBusiness(app.db, { status: 'member' });
    const email = `${newId()}@shops.example`;
    const to = await buildBusiness(app.db, { name: 'Crumb & Sons', categoryKey: 'bakery', email });
    const sender = await buildViewer(app, florist.id);
    await app.db.transaction(() =>
      app.db.write.query(
        `insert into seat (id, account_id, business_id, role) select $1, id, $2, 'owner' from account where email = $3`,
        [newId(), florist.id, rosa.email],
      ),
    );
    await buildProposal(app, { neighbours: { from: florist, to, sender, recipient: sender } });
    await app.drain();
    const mail = await app.mailbox.waitFor((one) => one.to === email);

    const port = await app.get(InboundSmtpServer).start(0);
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await transport.sendMail({
      from: `Crumb & Sons <${email}>`,
      to: mail.replyTo ?? '',
      subject: `Re: ${mail.subject}`,
      text: `Lovely idea.\nHow many cards?\n\nAm 23.11.26 um 18:26 schrieb Bloom:\n> ${mail.text.replaceAll('\n', '\n> ')}`,
    });
    transport.close();
    await app.drain();

    const { data } = await app.gql<{ business: object }>(
      `query ($slug: String!) { business(slug: $slug) { conversations { nodes { unread partner { name } lastMessage { body through businessName authorName } } } } }`,
      { slug: florist.slug },
      rosa,
    );
    expect(data.business).toEqual({
      conversations: {
        nodes: [
          {
            unread: 1,
            partner: { name: 'Crumb & Sons' },
            lastMessage: {
              body: 'Lovely idea.\nHow many cards?',
              through: 'EMAIL',
              businessName: 'Crumb & Sons',
              authorName: null,
            },
          },
        ],
      },
    });
  });
});
