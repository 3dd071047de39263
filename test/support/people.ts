import type { TestApp } from './app.js';

/** Somebody signed in through the API. */
export interface Person {
  readonly token: string;
  readonly email: string;
}

let count = 0;

/** Signs somebody up. Each call makes somebody new. */
export async function signUp(
  app: TestApp,
  name = 'Rosa',
  email = `person-${++count}-${process.pid}@example.org`,
): Promise<Person> {
  const { data } = await app.gql<{ signUp: { token: string | null; userErrors: unknown[] } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { token userErrors { message } } }`,
    { input: { name, email, password: 'a long enough password' } },
  );
  if (!data.signUp.token) throw new Error(`Signing up failed: ${JSON.stringify(data.signUp.userErrors)}`);
  return { token: data.signUp.token, email };
}
