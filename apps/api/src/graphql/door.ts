import { registerEnumType } from '@nestjs/graphql';

/** Through which door something came. */
export const DoorEnum = { PORTAL: 'portal', EMAIL: 'email', API: 'api' } as const;
registerEnumType(DoorEnum, {
  name: 'Door',
  description: 'Through which door something came: the portal, an e-mail, or a program.',
});
