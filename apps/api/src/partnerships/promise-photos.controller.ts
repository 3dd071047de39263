import {
  BadRequestException,
  Controller,
  Get,
  Headers,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  UnprocessableEntityException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#libs/common';
import type { Viewer } from '#libs/identity';
import { AddPhoto, ReadPhoto } from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { doorOfRequest } from '../graphql/context.js';
import { toUserError } from '../graphql/user-error.js';

/** Photos of what was promised: the files themselves, which GraphQL does not carry. */
@Controller('api')
export class PromisePhotosController {
  constructor(
    private readonly addPhoto: AddPhoto,
    private readonly readPhoto: ReadPhoto,
  ) {}

  /** Adds the photo that is the body. A browser on another site cannot send one: an image type needs its leave (CORS). */
  @Post('promises/:promiseId/photos')
  @HttpCode(201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('promiseId') promiseId: string,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Req() request: FastifyRequest<{ Body: unknown }>,
  ): Promise<{ evidenceId: string }> {
    const file = request.body;
    if (!Buffer.isBuffer(file)) throw new BadRequestException('Send one picture as the body.');
    const input = { promiseId, file, idempotencyKey: idempotencyKey ?? '' };
    return answered(async () => ({
      evidenceId: await this.addPhoto.execute(viewer, input, doorOfRequest(request)),
    }));
  }

  /** The picture, for those with a seat on either side. It can do nothing in a browser but be seen, and is not kept there. */
  @Get('evidence/:evidenceId/photo')
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('evidenceId') evidenceId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mediaType, bytes } = await answered(() => this.readPhoto.execute(viewer, evidenceId));
    await reply
      .headers({
        'content-type': mediaType,
        'cache-control': 'private, no-store',
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'content-disposition': 'inline',
      })
      .send(bytes);
  }
}

/** A refusal as an HTTP answer with the same user errors as a mutation's. */
async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const answer = { userErrors: error.problems.map(toUserError) };
    throw error.has('NOT_FOUND') ? new NotFoundException(answer) : new UnprocessableEntityException(answer);
  }
}
