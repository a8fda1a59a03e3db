'use client';

import { useEffect } from 'react';
import { ErrorNotice } from '../lists/notices.tsx';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <>
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorNotice
        sentence="This page could not be shown. Nothing that was handed in is lost."
        onRetry={retry}
      />
    </>
  );
}
