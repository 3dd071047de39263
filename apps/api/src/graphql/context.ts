import type { Viewer } from '#libs/identity';

/** The part of a request that we read, whether it came by HTTP or opened a socket. */
export interface IncomingRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A request outside GraphQL, after the guard. */
export interface GuardedRequest extends IncomingRequest {
  viewer?: Viewer | null;
}

/** The part of a reply that we write: cookies. Absent on a socket. */
export interface OutgoingReply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
}

/** What travels with one GraphQL operation. */
export interface GraphqlContext {
  readonly request: IncomingRequest;
  readonly reply?: OutgoingReply;
  /** Loaded things are remembered for as long as this object is the same: one operation, or one event of a subscription. */
  loaded: object;
  /** Filled by the guard: who asks; null when signed out. */
  viewer?: Viewer | null;
}

/** Begins an event of a subscription: who asks as of now, and nothing remembered. */
export function startEvent(context: GraphqlContext, viewer: Viewer): void {
  context.viewer = viewer;
  context.loaded = {};
}

/** Through which door somebody acts: the portal keeps a cookie, an API client sends a bearer token. */
export type RequestDoor = 'portal' | 'api';

export const doorOf = (context: GraphqlContext): RequestDoor => doorOfRequest(context.request);

/** The same of a request outside GraphQL. */
export const doorOfRequest = ({ headers }: IncomingRequest): RequestDoor =>
  headers.authorization === undefined ? 'portal' : 'api';
