import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { canonicalJson } from '#libs/common';

/** A public Ed25519 key as the instance shows it: a JWK (RFC 8037) named by its thumbprint (RFC 7638). */
export interface PublicKey {
  readonly kid: string;
  /** 32 bytes, base64url. */
  readonly x: string;
}

/** A key pair, ready to be kept. */
export interface KeyPair extends PublicKey {
  /** PKCS #8, PEM. */
  readonly privateKey: string;
}

const ED25519 = { crv: 'Ed25519', kty: 'OKP' } as const;

/** RFC 7638: SHA-256 over the canonical members of the key, base64url. */
export const thumbprint = (x: string): string =>
  createHash('sha256')
    .update(canonicalJson({ ...ED25519, x }))
    .digest('base64url');

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  if (!x) throw new Error('A fresh key has no public part.');
  return {
    kid: thumbprint(x),
    x,
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

/** Ed25519 signature (RFC 8032), base64url. */
export const signed = (privateKey: string, message: Uint8Array): string =>
  sign(null, message, createPrivateKey(privateKey)).toString('base64url');

/** Whether the signature is this key's over exactly this message, written in the one way base64url allows. */
export function isSigned({ x }: PublicKey, message: Uint8Array, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.toString('base64url') !== signature || bytes.length !== 64) return false;
  return verify(null, message, createPublicKey({ key: { ...ED25519, x }, format: 'jwk' }), bytes);
}
