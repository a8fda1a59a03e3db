'use client';

import { AppError, parseAddress } from '@sayso/schema';
import { useId, useState } from 'react';
import { useHandIns } from './use-hand-ins.ts';

function refuseAddress(typed: string): string | null {
  try {
    parseAddress(typed);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.message : 'That is not a complete address.';
  }
}

/** The address of a page, fetched by a job. */
export function AddressForm() {
  const handIns = useHandIns();
  const id = useId();
  const [address, setAddress] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (sending) return;
        const sentence = refuseAddress(address);
        setProblem(sentence);
        if (sentence !== null) return;
        setSending(true);
        // What is not taken in stays where it was typed.
        if (await handIns.address(address.trim())) setAddress((now) => (now === address ? '' : now));
        setSending(false);
      }}
    >
      <label htmlFor={id} className="label">
        Address
      </label>
      <div className="mt-1 flex flex-wrap gap-2 sm:flex-nowrap">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="https://"
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setProblem(null);
          }}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          className="field"
        />
        <button type="submit" className="button" aria-disabled={sending}>
          Queue address
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-1 min-h-5 text-sm text-accent">
        {problem}
      </p>
    </form>
  );
}
