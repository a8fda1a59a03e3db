import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Masthead } from '../chrome/masthead.tsx';
import { themeCookie, themeOf } from '../chrome/theme.ts';
import { LiveProvider } from '../live/live-provider.tsx';
import { ApiProvider } from '../trpc/react.tsx';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Sayso', template: '%s · Sayso' },
  description: 'Every claim on the wire, on whose say-so it stands, and how many independent origins it has.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#181d20' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <ApiProvider>
          <LiveProvider>
            <Masthead theme={theme} />
            <main
              id="main"
              tabIndex={-1}
              className="mx-auto w-full max-w-[84rem] grow px-4 py-6 outline-none sm:px-6"
            >
              {children}
            </main>
          </LiveProvider>
        </ApiProvider>
      </body>
    </html>
  );
}
