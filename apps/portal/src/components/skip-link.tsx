import { Trans } from '@lingui/react/macro';

/** The first stop of the Tab key: past the navigation, to the page. */
export function SkipLink() {
  return (
    <a
      href="#page"
      className="fixed start-3 top-3 z-50 -translate-y-24 rounded-btn bg-ink px-4 py-3 font-[650] text-paper shadow-2 focus:translate-y-0"
    >
      <Trans>Skip to the page</Trans>
    </a>
  );
}
