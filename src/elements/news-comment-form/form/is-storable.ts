/** Autocomplete tokens of secrets that a reader types (HTML, section "Autofill"), besides those of payment cards: `cc-…`. */
const SECRETS = new Set(['current-password', 'new-password', 'one-time-code']);

/**
 * Whether the value of a field may be stored in the browser. Passwords, one-time codes and the data of payment cards may not,
 * and neither may files.
 */
export function isStorable(field: Element): boolean {
  const type = field.getAttribute('type')?.toLowerCase();
  const tokens = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  return (
    type !== 'password' && type !== 'file' && !tokens.some((token) => SECRETS.has(token) || token.startsWith('cc-'))
  );
}
