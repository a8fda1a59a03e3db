'use client';

import type { ClaimOrder } from '@sayso/schema';

const orders: { value: ClaimOrder; name: string; title: string }[] = [
  { value: 'worth', name: 'Worth checking', title: 'What would matter most if it were wrong' },
  { value: 'spread', name: 'Spread', title: 'What most articles carry' },
  { value: 'new', name: 'Newest', title: 'What came in last' },
];

/** The order of the queue: one of three, by pointer or arrow keys. */
export function OrderSwitch({ order, onOrder }: { order: ClaimOrder; onOrder: (order: ClaimOrder) => void }) {
  return (
    <fieldset className="flex shrink-0 border border-edge max-sm:w-full">
      <legend className="sr-only">Order</legend>
      {orders.map(({ value, name, title }) => (
        <label
          key={value}
          title={title}
          className="relative flex h-[2.125rem] cursor-pointer items-center px-3 text-sm has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent max-sm:grow max-sm:justify-center max-sm:px-1"
        >
          <input
            type="radio"
            name="order"
            value={value}
            checked={order === value}
            onChange={() => onOrder(value)}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
