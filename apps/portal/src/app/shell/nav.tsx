import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LinkProps } from '@tanstack/react-router';
import { FilePen, Flower2, Handshake, Inbox, Settings, Store, type LucideIcon } from 'lucide-react';
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
  {
    to: '/inbox',
    name: msg`Inbox`,
    short: msg`Inbox`,
    icon: Inbox,
    count: ({ counts }) => counts.unreadConversations,
    onBar: true,
  },
  {
    to: '/proposals',
    name: msg`Proposals`,
    short: msg`Proposals`,
    icon: FilePen,
    count: ({ counts }) => counts.yourTurn,
    onBar: true,
  },
  { to: '/partnerships', name: msg`Partnerships`, short: msg`Partners`, icon: Handshake, onBar: true },
  { to: '/business', name: msg`Your business`, short: msg`You`, icon: Flower2, onBar: true },
  { to: '/settings', name: msg`Settings`, short: msg`Settings`, icon: Settings, onBar: false },
];
