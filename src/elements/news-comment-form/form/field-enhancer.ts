import { type Limit, limitsOf, type StandardField } from '../../../comments/validation/limits.js';
import { changeAttribute, restoreAttributes } from '../../../dom/changed-attributes.js';
import { isRtl } from '../../../dom/direction.js';
import { typedDirection } from '../../../text/typed-direction.js';
import type { FormField, TextField } from './form-field.js';
import type { WordPressForm } from './wordpress-form.js';

/** The attributes that are changed while a form is enhanced, and restored afterwards. */
const MANAGED_ATTRIBUTES = ['dir', 'dirname', 'maxlength'];

interface EnhancedField {
  standardField: StandardField;
  limits: Limit[];
  /** Whether the page has set the direction of the field. */
  hasDir: boolean;
}

/**
 * Enhances the standard fields of a form.
 *
 * - `maxlength` is removed, because it truncates pasted text silently and counts characters differently from WordPress. The
 *   limits are checked on validation instead.
 * - Comment and name have the direction of most of their letters, and submit it with `dirname`. Email and website are
 *   left-to-right. An empty field has the direction of the page. A field with a `dir` in the page's HTML keeps it.
 */
export class FieldEnhancer {
  readonly #form: WordPressForm;
  readonly #enhanced = new Map<FormField, EnhancedField>();
  readonly #abortController = new AbortController();

  constructor(form: WordPressForm) {
    this.#form = form;
  }

  start(): void {
    const { members } = this.#form;
    const { signal } = this.#abortController;
    members.addEventListener('input', this.#handleInput, { signal });
    // A collapsed form has no visible fields until it is expanded.
    members.addEventListener('focusin', this.refresh, { signal });
    this.refresh();
  }

  stop(): void {
    this.#abortController.abort();
    for (const field of this.#enhanced.keys()) restoreAttributes(field, MANAGED_ATTRIBUTES);
  }

  /** The name of a field in WordPress; undefined if it is not a standard field. */
  standardFieldOf(field: FormField): StandardField | undefined {
    return this.#enhanced.get(field)?.standardField;
  }

  /** The limits of a field's length; empty if it has none. */
  limitsOf(field: FormField): readonly Limit[] {
    return this.#enhanced.get(field)?.limits ?? [];
  }

  /** Updates all fields. Call it when fields were filled or cleared without an `input` event. */
  readonly refresh = (): void => {
    for (const [standardField, field] of this.#form.standardFields) {
      if (!this.#enhanced.has(field)) this.#enhance(standardField, field);
      this.#updateDirection(field);
    }
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.#updateDirection(target as TextField);
  };

  #enhance(standardField: StandardField, field: TextField): void {
    const limits = limitsOf(standardField, field.maxLength);
    this.#enhanced.set(field, { standardField, limits, hasDir: field.hasAttribute('dir') });
    changeAttribute(field, 'maxlength', null);
    if ((standardField === 'comment' || standardField === 'author') && !field.hasAttribute('dirname'))
      changeAttribute(field, 'dirname', `${field.name}.dir`);
  }

  #updateDirection(field: TextField): void {
    const { standardField, hasDir } = this.#enhanced.get(field) ?? {};
    if (hasDir !== false) return;
    const isAddress = standardField === 'email' || standardField === 'url';
    const pageDirection = isRtl(this.#form.members) ? 'rtl' : 'ltr';
    const direction = isAddress && field.value !== '' ? 'ltr' : typedDirection(field.value, pageDirection);
    changeAttribute(field, 'dir', direction ?? null);
  }
}
