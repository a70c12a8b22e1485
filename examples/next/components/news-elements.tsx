'use client';

import { useEffect } from 'react';

/** Registers the elements once React has hydrated the page, or the `<Suspense>` that this stands in. */
export function NewsElements() {
  useEffect(() => void import('news-elements/define'), []);
  return null;
}
