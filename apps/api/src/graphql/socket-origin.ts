/**
 * Whether a socket may use the browser's cookie. Cookies are sent with sockets opened from any site, so a socket that
 * brings an Origin must come from the portal (cross-site WebSocket hijacking, OWASP). Programs send no Origin.
 */
export function socketIsOurs(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  portalUrl: string,
): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  return origin === new URL(portalUrl).origin || new URL(origin).host === host;
}
