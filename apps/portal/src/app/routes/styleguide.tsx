import { createFileRoute, Link } from '@tanstack/react-router';
import { Logo } from '../../components/mark.js';
import { PageHead } from '../../components/page.js';
import { Select } from '../../components/select.js';
import { setTheme, useTheme, type Theme } from '../../lib/theme.js';
import { Content } from '../styleguide/content.js';
import { Controls } from '../styleguide/controls.js';
import { Ground } from '../styleguide/ground.js';
import { Town } from '../styleguide/town.js';

/** Every component in its states, for people who build pages; English only. */
export const Route = createFileRoute('/styleguide')({ component: Styleguide });

const themes: { value: Theme; label: string }[] = [
  { value: 'system', label: 'As on this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

function Styleguide() {
  const theme = useTheme();
  return (
    <div lang="en" className="mx-auto w-full max-w-[1080px] px-4 pb-16 lg:px-8">
      <header className="flex flex-wrap items-end justify-between gap-4 py-5">
        <Link to="/" className="rounded-1 text-ink no-underline">
          <Logo />
        </Link>
        <Select label="Colours" options={themes} value={theme} onChange={setTheme} className="w-52" />
      </header>
      <main id="page">
        <PageHead
          title="Styleguide"
          sub="The parts every page is made of. Components read tokens and nothing else."
        />
        <Ground />
        <Controls />
        <Content />
        <Town />
      </main>
    </div>
  );
}
