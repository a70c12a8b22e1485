import { FORMATTING, settings } from './stryker.mjs';

export default settings(
  'text-formats',
  [`src/text/@(${FORMATTING}).ts`],
  [`test/text/@(${FORMATTING}|properties).test.ts`],
);
