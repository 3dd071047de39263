import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '#libs/database';
import { Public } from '../auth/public.js';

/** For load balancers and supervisors. */
@Public()
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('health')
  @Header('cache-control', 'no-store')
  health(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers too. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.read.query('select 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'the database does not answer' });
    }
    return { status: 'ready' };
  }
}
