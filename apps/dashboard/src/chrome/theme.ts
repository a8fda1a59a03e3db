/** What the reader of the screen chose: `auto` follows the machine. */
export type Theme = 'auto' | 'light' | 'dark';

/** The cookie that keeps it, so that the server already sends the page in it and nothing flashes. */
export const themeCookie = 'sayso-theme';

/** The theme that a cookie or a control names; anything else is `auto`. */
export const themeOf = (value: string | undefined): Theme =>
  value === 'light' || value === 'dark' ? value : 'auto';
