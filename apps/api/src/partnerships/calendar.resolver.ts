import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Config } from '#libs/config';
import type { Viewer } from '#libs/identity';
import { CalendarRepository, RemoveCalendarLink, RenewCalendarLink } from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { UserErrorsPayload } from '../graphql/user-error.js';

@ObjectType('CalendarLink', { description: 'A private calendar address; the address itself is shown once.' })
export class CalendarLinkType {
  @Field(() => Date, { description: 'Since when it works.' })
  since!: Date;
}

@ObjectType({ description: 'The private address of a calendar, as it is now.' })
export class CalendarLinkPayload extends UserErrorsPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The address to subscribe to. Shown this once; null when there is none any longer.',
  })
  url?: string | null;
}

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly config: Config,
    private readonly calendar: CalendarRepository,
    private readonly renew: RenewCalendarLink,
    private readonly remove: RemoveCalendarLink,
  ) {}

  @Query(() => CalendarLinkType, {
    nullable: true,
    description: 'Your private calendar address; null when you have none.',
  })
  async calendarLink(@CurrentViewer() viewer: Viewer): Promise<CalendarLinkType | null> {
    const link = await this.calendar.linkOf(viewer.accountId);
    return link && { since: link.createdAt };
  }

  @Mutation(() => CalendarLinkPayload, {
    description: 'Makes your private calendar address; one made before stops working.',
  })
  async renewCalendarLink(@CurrentViewer() viewer: Viewer): Promise<CalendarLinkPayload> {
    const secret = await this.renew.execute(viewer);
    return { url: `${this.config.PORTAL_URL.replace(/\/$/, '')}/api/calendar/${secret}.ics` };
  }

  @Mutation(() => CalendarLinkPayload, { description: 'Ends your private calendar address.' })
  async removeCalendarLink(@CurrentViewer() viewer: Viewer): Promise<CalendarLinkPayload> {
    await this.remove.execute(viewer);
    return { url: null };
  }
}
