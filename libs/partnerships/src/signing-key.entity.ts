import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A key this instance signs records with. At most one is in use; retired ones stay known, so that old records verify. */
@Entity('signing_key')
@Index('signing_key_in_use_idx', { synchronize: false })
export class SigningKey {
  /** Its JWK thumbprint (RFC 7638), base64url. */
  @PrimaryColumn('text')
  id!: string;

  /** Ed25519 public key, 32 bytes, base64url: the `x` of its JWK (RFC 8037). */
  @Column('text', { name: 'public_key' })
  publicKey!: string;

  /** Ed25519 private key, PKCS #8, PEM. Leaves the database for signing only. */
  @Column('text', { name: 'private_key', select: false })
  privateKey!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Since when it signs nothing any longer; null while in use. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}
