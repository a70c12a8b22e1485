/** A random id. `crypto.randomUUID()` is not used, because only secure contexts have it. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
