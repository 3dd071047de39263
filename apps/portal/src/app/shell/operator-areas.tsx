import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { LayoutTemplate, type LucideIcon, Network } from 'lucide-react';

interface Area {
  to: NonNullable<LinkProps['to']>;
  name: MessageDescriptor;
  about: MessageDescriptor;
  icon: LucideIcon;
}

/** The pages below `/operator`, in the order of the index page: each has a line here. */
const areas: readonly Area[] = [
  {
    to: '/operator/templates',
    name: msg`Templates for proposals`,
    about: msg`Ideas that everybody can start a proposal from.`,
    icon: LayoutTemplate,
  },
  {
    to: '/operator/knowledge',
    name: msg`What matching knows`,
    about: msg`Why two kinds of business score as they do.`,
    icon: Network,
  },
];

/** Links to the operator's pages. */
export function OperatorAreas() {
  const { t } = useLingui();
  if (areas.length === 0) return null;
  return (
    <ul className="m-0 grid list-none grid-cols-[minmax(0,1fr)] gap-3 p-0 sm:grid-cols-2">
      {areas.map(({ to, name, about, icon: Icon }) => (
        <li key={to}>
          <Link
            to={to}
            className="flex h-full items-start gap-3.5 rounded-2 border border-line bg-surface px-4 py-3.5 text-ink no-underline shadow-1 hover:shadow-2"
          >
            <Icon className="mt-0.5 size-5 flex-none text-spruce" aria-hidden="true" />
            <span className="min-w-0">
              <b className="block">{t(name)}</b>
              <span className="block text-s text-ink-2">{t(about)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
