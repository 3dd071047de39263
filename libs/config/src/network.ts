import { isIP } from 'node:net';

/** Whether these are addresses or networks written as address/bits (RFC 4632, RFC 4291), separated by commas. */
export const areNetworks = (list: string): boolean =>
  list.split(',').every((entry) => isNetwork(entry.trim()));

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
