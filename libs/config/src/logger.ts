import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino, type Logger } from 'pino';
import type { Config } from './config.js';

const trace = new AsyncLocalStorage<{ requestId: string }>();

/** Runs work under a request id; logs and events made inside carry it. */
export const withRequestId = <T>(requestId: string, work: () => T): T => trace.run({ requestId }, work);

/** The request id of the work going on, when there is one. */
export const currentRequestId = (): string | undefined => trace.getStore()?.requestId;

/** A structured logger. Secrets have no place in a log: known carriers are removed whatever is passed in. */
export function createLogger(
  config: Pick<Config, 'LOG_LEVEL'>,
  name: string,
  destination: DestinationStream = pino.destination(),
): Logger {
  const options = {
    name,
    level: config.LOG_LEVEL,
    mixin: () => ({ requestId: currentRequestId() }),
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        '*.password',
        '*.token',
        '*.secret',
        'password',
        'token',
        'secret',
        // What a failed statement was about: values of rows, which may be anybody's business.
        'err.parameters',
        'err.detail',
        'err.where',
        'err.driverError',
      ],
      censor: '[removed]',
    },
  };
  return pino(options, destination);
}

/** Lets Nest log through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
}
