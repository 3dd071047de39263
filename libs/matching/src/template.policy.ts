import { Refusal } from '#libs/common';

/** Somebody who may run this instance: as much as templates need to know of a viewer. */
export interface Operating {
  readonly accountId: string;
  readonly isOperator: boolean;
}

/** Templates of the instance are written by its operators; to others they look as if there were none. */
export function requireOperator({ isOperator }: Pick<Operating, 'isOperator'>): void {
  if (!isOperator) throw Refusal.notFound('template', ['templateId']);
}
