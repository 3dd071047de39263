import {
  BadRequestException,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  Redirect,
} from '@nestjs/common';
import { Refusal } from '#libs/common';
import { Config } from '#libs/config';
import { StopMail } from '#libs/mail';
import { Public } from '../auth/public.js';

/** The "Unsubscribe" button of mail programs (RFC 8058): they post; people and scanners who follow the link get a page that asks. */
@Public()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly config: Config,
    private readonly stopMail: StopMail,
  ) {}

  /** Stops nothing. */
  @Get()
  @Redirect()
  @Header('cache-control', 'no-store')
  page(@Query('token') token: unknown): { url: string; statusCode: number } {
    const portal = this.config.PORTAL_URL.replace(/\/$/, '');
    const known = typeof token === 'string' ? token : '';
    return { url: `${portal}/stop-mail?token=${encodeURIComponent(known)}`, statusCode: 303 };
  }

  /** Stops all mail to the address in the token; the same as often as it is posted. */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-store')
  async oneClick(@Query('token') token: unknown): Promise<string> {
    try {
      await this.stopMail.execute({ token: typeof token === 'string' ? token : '', reason: 'no_more_mail' });
    } catch (error) {
      if (error instanceof Refusal) throw new BadRequestException(error.message);
      throw error;
    }
    return 'You will get no more mail from us at this address.';
  }
}
