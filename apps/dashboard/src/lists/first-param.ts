/** A search parameter of an address as one string: the first where it is repeated, empty where it is absent. */
export const firstParam = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';
