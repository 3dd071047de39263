import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LinkProps } from '@tanstack/react-router';
import { Settings, Store, type LucideIcon } from 'lucide-react';
import type { Viewer } from '../../lib/viewer.js';

export interface NavItem {
  to: NonNullable<LinkProps['to']>;
  name: MessageDescriptor;
  /** A shorter word for the bottom bar. */
  short: MessageDescriptor;
  icon: LucideIcon;
  /** Number in the badge. */
  count?: (viewer: Viewer) => number;
  /** Also on the bottom bar of a phone, which has room for five. */
  onBar: boolean;
}

/** The places of the portal, in order: rail, bottom bar and ⌘K read this. */
export const nav: NavItem[] = [
  { to: '/matches', name: msg`Matches`, short: msg`Matches`, icon: Store, onBar: true },
  { to: '/settings', name: msg`Settings`, short: msg`Settings`, icon: Settings, onBar: true },
];
