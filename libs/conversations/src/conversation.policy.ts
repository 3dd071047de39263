import { actsFor, type Viewer } from '#libs/identity';
import type { Conversation } from './conversation.entity.js';

/**
 * The side of a conversation the viewer is on: the business they act for when it is one of the two, else one they
 * have a seat in. Null for everybody else, who may not even know of it.
 */
export function conversationSide(
  viewer: Viewer,
  { lowId, highId }: Pick<Conversation, 'lowId' | 'highId'>,
): string | null {
  if (viewer.actingForId === lowId || viewer.actingForId === highId) return viewer.actingForId;
  return [lowId, highId].find((id) => actsFor(viewer, id)) ?? null;
}
