import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Config } from '#libs/config';
import { Public } from '../auth/public.js';
import { UrlScalar } from '../graphql/scalars.js';
import { InstanceType } from './identity.type.js';

@Resolver(() => InstanceType)
export class InstanceResolver {
  constructor(private readonly config: Config) {}

  @Public()
  @Query(() => InstanceType, {
    description: 'What this installation is called and whether it is a demonstration. Anyone may ask.',
  })
  instance(): InstanceType {
    return {
      name: this.config.INSTANCE_NAME,
      operator: this.config.OPERATOR_NAME,
      postalAddress: this.config.OPERATOR_ADDRESS,
      demo: this.config.DEMO,
    };
  }

  @ResolveField(() => UrlScalar, {
    nullable: true,
    description: 'MapLibre style for real places; null means the drawn base.',
  })
  mapStyleUrl(): string | null {
    return this.config.MAP_STYLE_URL ?? null;
  }
}
