'use client';

import { useEffect } from 'react';

/** Registers the elements once React has hydrated the page, or the `<Suspense>` around this component. */
export function NewsElements() {
  useEffect(() => void import('news-elements/define'), []);
  return null;
}
