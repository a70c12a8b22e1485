/** Fields that the page fills in, and fields with secrets: passwords, one-time codes and payment cards. */
const NOT_STORABLE =
  '[type=hidden], [type=password], [type=file], [autocomplete~="one-time-code" i], [autocomplete~="current-password" i], [autocomplete~="new-password" i], [autocomplete*="cc-" i]';

/** Whether the value of a form control may be stored in the browser. */
export function isStorable(control: Element): boolean {
  return !control.matches(NOT_STORABLE);
}
