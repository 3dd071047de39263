/** Sent with every page of the portal and the mailbox. */
export const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
} as const;

/**
 * The portal runs its own code only. A map style brings tiles, glyphs and sprites from hosts that only it names: any by
 * https, and its own host also when that is one by http in the house.
 */
export function portalPolicy(mapStyleUrl: string | undefined): string {
  const map = mapStyleUrl === undefined ? '' : ` https: ${new URL(mapStyleUrl).origin}`;
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:${map}`,
    `font-src 'self' data:`,
    `connect-src 'self'${map}`,
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
