import { parseCookie } from 'cookie';

/** Name of the portal's session cookie. */
export const SESSION_COOKIE = 'alongside_session';

/** The session secret in a request: a bearer token, or else the cookie. */
export function sessionSecret(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): string | null {
  const { authorization, cookie } = headers;
  if (typeof authorization === 'string') return /^Bearer ([\w-]{20,200})$/i.exec(authorization)?.[1] ?? null;
  return typeof cookie === 'string' ? (parseCookie(cookie)[SESSION_COOKIE] ?? null) : null;
}
