import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#libs/common';
import { Config } from './config.js';

/** Gives every module the validated configuration and the clock. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useClass: SystemClock },
      ],
      exports: [Config, Clock],
    };
  }
}
