import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Languages, Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { speak } from '../../lib/i18n.js';
import { useRenewSession } from '../../lib/session.js';
import { setTheme } from '../../lib/theme.js';
import type { Viewer } from '../../lib/viewer.js';
import { navFor } from './nav.js';

interface Props {
  viewer: Viewer;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function Item({ onRun, icon, children }: { onRun: () => void; icon: ReactNode; children: string }) {
  return (
    <Command.Item
      onSelect={onRun}
      className="flex min-h-11 cursor-default items-center gap-3 rounded-1 px-3 data-[selected=true]:bg-spruce-soft data-[selected=true]:text-spruce-deep [&_svg]:size-[1.2em]"
    >
      {icon}
      {children}
    </Command.Item>
  );
}

/** Every page and a few actions, found by typing. */
export default function Palette({ viewer, open, onOpenChange }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const renew = useRenewSession();
  const run = (action: () => void) => () => {
    onOpenChange(false);
    action();
  };
  const group =
    '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-[650] [&_[cmdk-group-heading]]:text-ink-3';
  return (
    <Command.Dialog
      open={open}
      onOpenChange={onOpenChange}
      label={t`Go to a page or do something`}
      overlayClassName="fixed inset-0 z-40 bg-[rgb(20_30_28/.5)]"
      contentClassName="fixed start-1/2 top-[12vh] z-40 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 rtl:translate-x-1/2 overflow-hidden rounded-3 border border-line bg-surface text-ink shadow-2"
    >
      <Command.Input
        placeholder={t`Where to?`}
        className="w-full border-b border-line bg-transparent px-5 py-4 text-l outline-none placeholder:text-ink-3"
      />
      <Command.List className="max-h-[50vh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-4 text-ink-2">{t`Nothing by that name.`}</Command.Empty>
        <Command.Group heading={t`Go to`} className={group}>
          {navFor(viewer).map(({ to, name, icon: Icon }) => (
            <Item key={to} icon={<Icon aria-hidden="true" />} onRun={run(() => void navigate({ to }))}>
              {t(name)}
            </Item>
          ))}
        </Command.Group>
        <Command.Group heading={t`Change`} className={group}>
          <Item
            icon={<Sun aria-hidden="true" />}
            onRun={run(() => setTheme('light'))}
          >{t`Light colours`}</Item>
          <Item
            icon={<Moon aria-hidden="true" />}
            onRun={run(() => setTheme('dark'))}
          >{t`Dark colours`}</Item>
          <Item icon={<Languages aria-hidden="true" />} onRun={run(() => void speak('en', true).then(renew))}>
            English
          </Item>
          <Item icon={<Languages aria-hidden="true" />} onRun={run(() => void speak('de', true).then(renew))}>
            Deutsch
          </Item>
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );
}
