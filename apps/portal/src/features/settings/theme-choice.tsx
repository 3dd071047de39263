import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/checkbox.js';
import { setTheme, themes, useTheme, type Theme } from '../../lib/theme.js';

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const { t } = useLingui();
  const theme = useTheme();
  const names: Record<Theme, string> = { system: t`As on this device`, light: t`Light`, dark: t`Dark` };
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 font-head text-l font-[700]">
        <Trans>Colours</Trans>
      </legend>
      {themes.map((one) => (
        <Checkbox
          key={one}
          radio
          name="theme"
          label={names[one]}
          checked={theme === one}
          onChange={() => setTheme(one)}
        />
      ))}
    </fieldset>
  );
}
