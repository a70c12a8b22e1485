import { FORMATTING, settings } from './stryker.mjs';

export default settings(
  'text-runs',
  [`src/text/!(${FORMATTING}).ts`],
  [`test/text/!(${FORMATTING}|*.page).test.ts`],
  ['test/text/isolation.kinds.test.ts'],
);
