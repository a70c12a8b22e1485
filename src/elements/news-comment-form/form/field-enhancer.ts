import { type StandardField, type Limit, limitsOf } from '../../../comments/validation/limits.js';
import { isRtl } from '../../../dom/direction.js';
import { typedDirection } from '../../../text/typed-direction.js';
import type { FormField, WordPressForm, TextField } from './wordpress-form.js';

/** The attributes that are not as the page wrote them while a form is at work. */
const MANAGED_ATTRIBUTES = ['dir', 'dirname', 'maxlength'] as const;

interface EnhancedField {
  standardField: StandardField;
  limits: Limit[];
  original: Record<(typeof MANAGED_ATTRIBUTES)[number], string | null>;
}

/**
 * WordPress's own fields while they are typed in. A `maxlength` cuts what is pasted without a word, and counts other
 * units than WordPress: it gives way to limits. Name and comment turn by most of their letters, and post their direction
 * by `dirname`; addresses go from left to right; an empty field keeps the page's direction, and one that the page gave a
 * `dir` keeps that.
 */
export class FieldEnhancer {
  readonly #form: WordPressForm;
  readonly #enhanced = new Map<FormField, EnhancedField>();
  readonly #listening = new AbortController();

  constructor(fields: WordPressForm) {
    this.#form = fields;
  }

  start(): void {
    const { element: form } = this.#form;
    const { signal } = this.#listening;
    form.addEventListener('input', this.#handleInput, { signal });
    // Fields of a form that was folded away are there only now.
    form.addEventListener('focusin', this.refresh, { signal });
    this.refresh();
  }

  stop(): void {
    this.#listening.abort();
    for (const [field, { original: printed }] of this.#enhanced) for (const name of MANAGED_ATTRIBUTES) setAttribute(field, name, printed[name]);
  }

  /** Which of WordPress's own fields it is, if any. */
  standardFieldOf(field: FormField): StandardField | undefined {
    return this.#enhanced.get(field)?.standardField;
  }

  /** How long its text may be. */
  limitsOf(field: FormField): readonly Limit[] {
    return this.#enhanced.get(field)?.limits ?? [];
  }

  /** Looks at all of them: something else than typing has filled or emptied them. */
  readonly refresh = (): void => {
    for (const [core, field] of this.#form.standardFields) {
      if (!this.#enhanced.has(field)) this.#enhance(core, field);
      this.#updateDirection(field);
    }
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.#updateDirection(target as TextField);
  };

  #enhance(core: StandardField, field: TextField): void {
    const [dir, dirname, maxlength] = MANAGED_ATTRIBUTES.map((name) => field.getAttribute(name)) as [null, null, null];
    this.#enhanced.set(field, { standardField: core, limits: limitsOf(core, field.maxLength), original: { dir, dirname, maxlength } });
    setAttribute(field, 'maxlength', null);
    if (core === 'comment' || core === 'author') setAttribute(field, 'dirname', dirname ?? `${field.name}.dir`);
  }

  #updateDirection(field: TextField): void {
    const { standardField: core, original: printed } = this.#enhanced.get(field) ?? {};
    if (printed?.dir !== null) return;
    const isAddress = core === 'email' || core === 'url';
    const page = isRtl(this.#form.element) ? 'rtl' : 'ltr';
    setAttribute(field, 'dir', (isAddress && field.value !== '' ? 'ltr' : typedDirection(field.value, page)) ?? null);
  }
}

function setAttribute(field: FormField, name: string, value: string | null): void {
  if (value === field.getAttribute(name)) return;
  if (value === null) field.removeAttribute(name);
  else field.setAttribute(name, value);
}
