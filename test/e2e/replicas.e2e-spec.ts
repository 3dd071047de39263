import { startApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

const NAME = `{ viewer { account { name } } }`;

describe('several APIs in one process', () => {
  let one: TestApp;
  let replica: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    one = await startApp();
    replica = await startApp({ DATABASE_URL: one.databaseUrl });
    other = await startApp();
  });
  afterAll(async () => {
    await other.close();
    await replica.close();
    await one.close();
  });

  it('each asks its own database who somebody is', async () => {
    const { token } = await signUp(one, 'Rosa');
    const names = await Promise.all(
      [one, replica, other].map(async (app) => (await app.gql(NAME, {}, { token })).data),
    );
    const rosa = { viewer: { account: { name: 'Rosa' } } };
    expect(names).toEqual([rosa, rosa, { viewer: null }]);
  });
});
