import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Config } from '#libs/config';
import type { Viewer } from '#libs/identity';
import { CalendarRepository, RemoveCalendarLink, RenewCalendarLink } from '#libs/partnerships';
import { CurrentViewer } from '../auth/public.js';
import { UserErrorsPayload } from '../graphql/user-error.js';

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

  @Query(() => Date, {
    nullable: true,
    description: 'Since when your private calendar address works; null when you have none.',
  })
  async calendarLinkSince(@CurrentViewer() viewer: Viewer): Promise<Date | null> {
    return (await this.calendar.linkOf(viewer.accountId))?.createdAt ?? null;
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
