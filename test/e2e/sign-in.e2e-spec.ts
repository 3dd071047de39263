import { startApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

const VIEWER = `{ viewer { account { name email locale } seats { id } actingFor { id } counts { yourTurn unreadConversations } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { field code } } }`;
const ASK_LINK = `mutation ($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) { userErrors { code } } }`;
const REDEEM = `mutation ($input: RedeemMagicLinkInput!) { redeemMagicLink(input: $input) { token userErrors { code } } }`;

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('answers nobody as null, and closes everything else', async () => {
    expect((await app.gql(VIEWER)).data).toEqual({ viewer: null });
    const closed = await app.gql('mutation { signOut { userErrors { code } } }');
    expect(closed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(closed)).not.toContain('stack');
  });

  it('signs up, out and in again with a password', async () => {
    const { token, email } = await signUp(app, 'Rosa');
    expect((await app.gql(VIEWER, {}, { token })).data).toEqual({
      viewer: {
        account: { name: 'Rosa', email, locale: 'EN' },
        seats: [],
        actingFor: null,
        counts: { yourTurn: 0, unreadConversations: 0 },
      },
    });
    await app.gql('mutation { signOut { userErrors { code } } }', {}, { token });
    expect((await app.gql(VIEWER, {}, { token })).data).toEqual({ viewer: null });

    const wrong = await app.gql<{ signIn: { token: null; userErrors: object[] } }>(SIGN_IN, {
      input: { email, password: 'something else' },
    });
    const unknown = await app.gql<{ signIn: object }>(SIGN_IN, {
      input: { email: 'nobody@example.org', password: 'something else' },
    });
    expect(wrong.data.signIn).toEqual({
      token: null,
      userErrors: [{ field: ['password'], code: 'INVALID' }],
    });
    expect(unknown.data).toEqual(wrong.data);
    const right = await app.gql<{ signIn: { token: string } }>(SIGN_IN, {
      input: { email: email.toUpperCase(), password: 'a long enough password' },
    });
    expect(right.data.signIn.token).toMatch(/^[\w-]{43}$/);
  });

  it('lists everything that is wrong with a new account', async () => {
    const { data } = await app.gql<{ signUp: object }>(
      `mutation { signUp(input: { email: "no address", password: "short", name: " " }) { viewer { account { id } } userErrors { field code } } }`,
    );
    expect(data.signUp).toEqual({
      viewer: null,
      userErrors: [
        { field: ['name'], code: 'REQUIRED' },
        { field: ['email'], code: 'INVALID' },
        { field: ['password'], code: 'INVALID' },
      ],
    });
  });

  it('gives one address one account, also to two people at once', async () => {
    const email = 'both@example.org';
    const input = { email, password: 'a long enough password', name: 'Two' };
    const mutation = `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { code } } }`;
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        app.gql<{ signUp: { token: string | null; userErrors: { code: string }[] } }>(mutation, { input }),
      ),
    );
    expect(answers.filter(({ data }) => data.signUp.token !== null)).toHaveLength(1);
    expect(answers.flatMap(({ data }) => data.signUp.userErrors.map(({ code }) => code))).toEqual([
      'TAKEN',
      'TAKEN',
    ]);
  });

  it('signs in with a mailed link once, after a click, and not when it is old', async () => {
    const { email } = await signUp(app, 'Linus');
    app.mailbox.clear();
    expect((await app.gql(ASK_LINK, { input: { email } })).data).toEqual({
      requestMagicLink: { userErrors: [] },
    });
    expect((await app.gql(ASK_LINK, { input: { email: 'stranger@example.org' } })).data).toEqual({
      requestMagicLink: { userErrors: [] },
    });
    await app.drain();
    const mail = app.mailbox.mails().find((one) => one.to.includes(email));
    const token = /magic[?#]token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(token).toHaveLength(43);

    const both = await Promise.all(
      [1, 2].map(() =>
        app.gql<{ redeemMagicLink: { token: string | null; userErrors: object[] } }>(REDEEM, {
          input: { token },
        }),
      ),
    );
    expect(both.filter(({ data }) => data.redeemMagicLink.token !== null)).toHaveLength(1);
    expect(both.flatMap(({ data }) => data.redeemMagicLink.userErrors)).toEqual([{ code: 'EXPIRED' }]);

    await app.gql(ASK_LINK, { input: { email } });
    app.mailbox.clear();
    await app.drain();
    const second = /magic[?#]token=([\w-]+)/.exec(app.mailbox.mails()[0]?.text ?? '')?.[1] ?? '';
    app.clock.advance({ minutes: 21 });
    const late = await app.gql<{ redeemMagicLink: object }>(REDEEM, { input: { token: second } });
    expect(late.data.redeemMagicLink).toEqual({ token: null, userErrors: [{ code: 'EXPIRED' }] });
  });
});
