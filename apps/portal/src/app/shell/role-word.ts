import { useLingui } from '@lingui/react/macro';
import type { Viewer } from '../../lib/viewer.js';

type Role = Viewer['seats'][number]['role'];

/** A seat's role as people say it. */
export function useRoleWord(): (role: Role) => string {
  const { t } = useLingui();
  return (role) => ({ OWNER: t`owner`, MANAGER: t`manager`, STAFF: t`staff` })[role];
}
