/** Whether a reader was faster than this script, or the browser has put back what was typed. */
export function hasTypedText(form: HTMLFormElement | undefined): boolean {
  return [...(form?.querySelectorAll('textarea') ?? [])].some(({ value, defaultValue }) => value !== defaultValue);
}

/** Whether something was kept on an earlier visit: a draft, a comment that waits, a name. */
export function hasStoredData(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('news-elements:'));
  } catch {
    return false;
  }
}
