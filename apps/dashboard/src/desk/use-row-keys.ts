'use client';

import { type RefObject, useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * The editor's keys: j and k go down and up the rows, o opens the one in focus (Enter does by itself), / goes to the
 * search. Rows are the links marked `data-row` within the list.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    function move(by: 1 | -1): void {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const next = at === -1 ? (by === 1 ? 0 : -1) : at + by;
      const row = rows[next];
      row?.focus({ preventScroll: true });
      row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'o' && list.current?.contains(document.activeElement))
        (document.activeElement as HTMLElement).click();
      else if (event.key === '/') search.current?.select();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list, search]);
}
