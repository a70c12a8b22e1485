import { type StandardField, type Limit, limitsOf } from '../../../comments/validation/limits.js';
import { isRtl } from '../../../dom/direction.js';
import { typedDirection } from '../../../text/typed-direction.js';
import type { FormField, WordPressForm, TextField } from './wordpress-form.js';

/** The attributes that are not as the page wrote them while a form is at work. */
const OURS = ['dir', 'dirname', 'maxlength'] as const;

interface Typed {
  core: StandardField;
  limits: Limit[];
  printed: Record<(typeof OURS)[number], string | null>;
}

/**
 * WordPress's own fields while they are typed in. A `maxlength` cuts what is pasted without a word, and counts other
 * units than WordPress: it gives way to limits. Name and comment turn by most of their letters, and post their direction
 * by `dirname`; addresses go from left to right; an empty field keeps the page's direction, and one that the page gave a
 * `dir` keeps that.
 */
export class FieldEnhancer {
  readonly #fields: WordPressForm;
  readonly #typed = new Map<FormField, Typed>();
  readonly #listening = new AbortController();

  constructor(fields: WordPressForm) {
    this.#fields = fields;
  }

  start(): void {
    const { form } = this.#fields;
    const { signal } = this.#listening;
    form.addEventListener('input', this.#handleInput, { signal });
    // Fields of a form that was folded away are there only now.
    form.addEventListener('focusin', this.refresh, { signal });
    this.refresh();
  }

  stop(): void {
    this.#listening.abort();
    for (const [field, { printed }] of this.#typed) for (const name of OURS) write(field, name, printed[name]);
  }

  /** Which of WordPress's own fields it is, if any. */
  standardFieldOf(field: FormField): StandardField | undefined {
    return this.#typed.get(field)?.core;
  }

  /** How long its text may be. */
  limitsOf(field: FormField): readonly Limit[] {
    return this.#typed.get(field)?.limits ?? [];
  }

  /** Looks at all of them: something else than typing has filled or emptied them. */
  readonly refresh = (): void => {
    for (const [core, field] of this.#fields.standardFields) {
      if (!this.#typed.has(field)) this.#take(core, field);
      this.#turn(field);
    }
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.#turn(target as TextField);
  };

  #take(core: StandardField, field: TextField): void {
    const [dir, dirname, maxlength] = OURS.map((name) => field.getAttribute(name)) as [null, null, null];
    this.#typed.set(field, { core, limits: limitsOf(core, field.maxLength), printed: { dir, dirname, maxlength } });
    write(field, 'maxlength', null);
    if (core === 'comment' || core === 'author') write(field, 'dirname', dirname ?? `${field.name}.dir`);
  }

  #turn(field: TextField): void {
    const { core, printed } = this.#typed.get(field) ?? {};
    if (printed?.dir !== null) return;
    const isAddress = core === 'email' || core === 'url';
    const page = isRtl(this.#fields.form) ? 'rtl' : 'ltr';
    write(field, 'dir', (isAddress && field.value !== '' ? 'ltr' : typedDirection(field.value, page)) ?? null);
  }
}

function write(field: FormField, name: string, value: string | null): void {
  if (value === field.getAttribute(name)) return;
  if (value === null) field.removeAttribute(name);
  else field.setAttribute(name, value);
}
