/** Whether the form contains text that was typed before this script was loaded, or that the browser restored. */
export function hasTypedText(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('textarea')].some(({ value, defaultValue }) => value !== defaultValue);
}

/**
 * Whether an earlier visit stored a draft, a waiting comment or a name. Keys of data that does not require the controller
 * (tombstones, leases) start with `news-elements-`, with a hyphen instead of a colon.
 */
export function hasStoredData(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('news-elements:'));
  } catch {
    return false;
  }
}
