/** Whether the form contains typed text: the reader was faster than this script, or the browser restored it. */
export function hasTypedText(form: HTMLFormElement | undefined): boolean {
  return [...(form?.querySelectorAll('textarea') ?? [])].some(({ value, defaultValue }) => value !== defaultValue);
}

/**
 * Whether an earlier visit stored a draft, a waiting comment or a name. Keys of data that is no reason to load the
 * controller (tombstones, leases) start with `news-elements-`, with a hyphen instead of the colon.
 */
export function hasStoredData(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('news-elements:'));
  } catch {
    return false;
  }
}
