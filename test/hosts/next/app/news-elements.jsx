'use client';

import { useEffect } from 'react';

/** Registers the elements when React has hydrated the page. */
export function NewsElements() {
  useEffect(() => void import('news-elements/define'), []);
  return null;
}
