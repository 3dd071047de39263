import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { ExportRecord, RECORD_KINDS, type RecordKind, SigningKeysRepository } from '#libs/partnerships';
import { CurrentViewer, Public } from '../auth/public.js';

const MEDIA_TYPES: Readonly<Record<RecordKind, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
};

/** Signed records of what was agreed, and the keys that verify them. */
@Controller()
export class RecordsController {
  constructor(
    private readonly exportRecord: ExportRecord,
    private readonly keys: SigningKeysRepository,
  ) {}

  /** The record as a file, for those with a seat on either side. `kind` is json or pdf. */
  @Get('api/partnerships/:partnershipId/record.:kind')
  async record(
    @CurrentViewer() viewer: Viewer,
    @Param('partnershipId') partnershipId: string,
    @Param('kind') asked: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = RECORD_KINDS.find((name) => name === asked);
    if (!kind) throw new NotFoundException();
    const file = await found(() => this.exportRecord.execute(viewer, partnershipId, kind));
    await reply
      .headers({
        'content-type': MEDIA_TYPES[kind],
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-disposition': `attachment; filename="agreement-${partnershipId}.${kind}"`,
      })
      .send(file);
  }

  /** Every key that ever signed a record here, as a JWK set (RFC 7517). */
  @Public()
  @Get('.well-known/alongside-keys.json')
  @Header('cache-control', 'public, max-age=300')
  @Header('access-control-allow-origin', '*')
  async published(): Promise<{ keys: object[] }> {
    const keys = await this.keys.published();
    return { keys: keys.map((key) => ({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', ...key })) };
  }
}

/** Missing and forbidden look alike. */
async function found<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? new NotFoundException() : error;
  }
}
