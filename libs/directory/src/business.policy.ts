import { isId, Refusal } from '#libs/common';
import { actsFor, manages, owns, type Viewer } from '#libs/identity';

const requireOwn = (viewer: Viewer, businessId: string): void => {
  if (!isId(businessId) || !actsFor(viewer, businessId)) throw Refusal.notFound('business', ['businessId']);
};

/** Lets owners and managers pass; to strangers the business does not exist. @param otherwise what staff are told */
export function requireManager(viewer: Viewer, businessId: string, otherwise: string): void {
  requireOwn(viewer, businessId);
  if (!manages(viewer, businessId)) throw Refusal.of('NOT_ALLOWED', otherwise, 'businessId');
}

/** Lets owners pass; to strangers the business does not exist. @param otherwise what managers and staff are told */
export function requireOwner(viewer: Viewer, businessId: string, otherwise: string): void {
  requireOwn(viewer, businessId);
  if (!owns(viewer, businessId)) throw Refusal.of('NOT_ALLOWED', otherwise, 'businessId');
}
