import { Menu } from '@base-ui/react/menu';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Button } from '../../components/button.js';
import { itemLook, popupLook } from '../../components/select.js';
import type { DismissReason } from './use-match-actions.js';

interface Props {
  name: string;
  onChoose: (reason: DismissReason) => void;
}

/** "Not for us", and why: one press more, so that better ones come. */
export function NotForUs({ name, onChoose }: Props) {
  const { t } = useLingui();
  const reasons: [DismissReason, string][] = [
    ['NOT_A_FIT', t`Our customers are different`],
    ['TOO_SIMILAR', t`They do the same as we do`],
    ['TOO_FAR', t`Too far away`],
    ['ALREADY_WORK_TOGETHER', t`We already work together`],
    ['OTHER', t`Another reason`],
  ];
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button
            kind="ghost"
            className="max-sm:w-11 max-sm:flex-none max-sm:px-0"
            aria-label={t`Not for us: ${name}`}
          />
        }
      >
        <X aria-hidden="true" />
        <span className="max-sm:hidden">
          <Trans>Not for us</Trans>
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <Menu.Popup className={popupLook}>
            <Menu.Group>
              <Menu.GroupLabel className="px-3 pt-1.5 pb-1 text-xs font-[650] text-ink-3">
                <Trans>Why not?</Trans>
              </Menu.GroupLabel>
              {reasons.map(([reason, words]) => (
                <Menu.Item key={reason} className={itemLook} onClick={() => onChoose(reason)}>
                  {words}
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
