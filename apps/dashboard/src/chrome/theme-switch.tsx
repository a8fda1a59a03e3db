'use client';

import { useState } from 'react';
import { type Theme, themeCookie, themeOf } from './theme.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}

export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  return (
    <span className="flex items-center text-soft">
      <span aria-hidden>◐</span>
      <select
        aria-label="Theme"
        value={theme}
        onChange={(event) => {
          const chosen = themeOf(event.target.value);
          setTheme(chosen);
          applyTheme(chosen);
        }}
        className="h-8 rounded-small border border-transparent bg-transparent px-1 text-sm text-soft hover:border-edge"
      >
        <option value="auto">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </span>
  );
}
