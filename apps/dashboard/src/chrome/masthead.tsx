import Link from 'next/link';
import { LiveStatus } from '../live/live-status.tsx';
import { NavLinks } from './nav-links.tsx';
import type { Theme } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function Masthead({ theme }: { theme: Theme }) {
  return (
    <header className="no-print z-20 border-b border-line bg-paper md:sticky md:top-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-sheet focus:px-3 focus:py-1"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-center gap-x-8 px-4 sm:px-6 md:h-14 md:flex-nowrap">
        <Link href="/" aria-label="Sayso, to the desk" className="flex h-11 items-center md:h-14">
          <span className="font-reading text-[1.375rem] font-bold tracking-tight">
            Sayso<span className="text-accent">,</span>
          </span>
        </Link>
        <NavLinks />
        <div className="ml-auto flex items-center gap-3">
          <LiveStatus />
          <ThemeSwitch initial={theme} />
        </div>
      </div>
    </header>
  );
}
