import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LinkProps } from '@tanstack/react-router';
import {
  FilePen,
  Flower2,
  Handshake,
  Inbox,
  Landmark,
  ListChecks,
  Search,
  Settings,
  Store,
  type LucideIcon,
} from 'lucide-react';
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
  /** Whom it is for; everybody unless told. */
  isFor?: (viewer: Viewer) => boolean;
}

/** The places of the portal, in order: rail, bottom bar and ⌘K show them. */
const nav: NavItem[] = [
  { to: '/matches', name: msg`Matches`, short: msg`Matches`, icon: Store, onBar: true },
  { to: '/find', name: msg`Find`, short: msg`Find`, icon: Search, onBar: false },
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
  {
    to: '/due',
    name: msg`Due`,
    short: msg`Due`,
    icon: ListChecks,
    count: ({ counts }) => counts.due,
    onBar: true,
  },
  {
    to: '/partnerships',
    name: msg`Partnerships`,
    short: msg`Partners`,
    icon: Handshake,
    count: ({ counts }) => counts.toConfirm,
    onBar: true,
  },
  { to: '/business', name: msg`Your business`, short: msg`You`, icon: Flower2, onBar: false },
  { to: '/settings', name: msg`Settings`, short: msg`Settings`, icon: Settings, onBar: false },
  {
    to: '/operator',
    name: msg`Operator`,
    short: msg`Operator`,
    icon: Landmark,
    onBar: false,
    isFor: ({ isOperator }) => isOperator,
  },
];

/** The places this viewer may go to. */
export const navFor = (viewer: Viewer): NavItem[] => nav.filter(({ isFor }) => isFor?.(viewer) ?? true);
