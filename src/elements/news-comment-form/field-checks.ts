import { cleanField } from '../../comments/addresses.js';
import { type FieldProblem, problemOf } from '../../comments/validation.js';
import { plural } from '../../text/message.js';
import { FieldErrors } from './field-errors.js';
import { type FormField, type FormFields, isFormField, isOffered, leaderOf } from './form-fields.js';
import { LetterCounter } from './letter-counter.js';
import type { TypedFields } from './typed-fields.js';
import type { Words } from './words.js';

/** Says what is wrong with a field: when it is left or sent, never while it is typed in for the first time. */
export class FieldChecks {
  readonly #fields: FormFields;
  readonly #typed: TypedFields;
  readonly #words: () => Words;
  readonly #errors = new FieldErrors();
  readonly #counter: LetterCounter;
  readonly #listening = new AbortController();
  #edited = new WeakSet<FormField>();
  #isPressed = false;

  constructor(fields: FormFields, typed: TypedFields, words: () => Words) {
    this.#fields = fields;
    this.#typed = typed;
    this.#words = words;
    this.#counter = new LetterCounter(words);
  }

  start(): void {
    const { form } = this.#fields;
    const { signal } = this.#listening;
    form.addEventListener('focusout', this.#handleFocusout, { signal });
    form.addEventListener('input', this.#handleInput, { signal });
    for (const type of ['mousedown', 'mouseup']) addEventListener(type, this.#handlePress, { signal, capture: true });
  }

  stop(): void {
    this.#listening.abort();
    this.clear();
  }

  /** Whether all can be sent. What cannot is said at its field and in a summary, which takes the focus. */
  pass(): boolean {
    const { offered, form } = this.#fields;
    for (const field of this.#errors.fields) if (!offered.includes(field)) this.#errors.clear(field);
    for (const field of offered) this.#settle(field);
    if (!this.#errors.fields.length) return true;
    this.#errors.summarize(form, this.#words());
    return false;
  }

  /** Takes back all that was said; what is typed from now on is typed for the first time. */
  clear(): void {
    this.#errors.clearAll();
    this.#counter.remove();
    this.#edited = new WeakSet();
  }

  readonly #handleInput = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = leaderOf(target);
    this.#edited.add(field);
    if (this.#errors.has(field)) this.#check(field);
    this.#count();
  };

  /** Nothing moves while the mouse is down: a message would push what is pressed away from under it. */
  readonly #handleFocusout = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = leaderOf(target);
    const leave = (): void => {
      if (this.#edited.has(field) && isOffered(field)) this.#settle(field);
    };
    if (this.#isPressed) addEventListener('mouseup', () => setTimeout(leave), { once: true });
    else leave();
  };

  readonly #handlePress = ({ type }: Event): void => {
    this.#isPressed = type === 'mousedown';
  };

  /** What is in the field is what will be sent. */
  #settle(field: FormField): void {
    const value = cleanField(field.value, this.#typed.coreOf(field));
    if (value !== field.value) field.value = value;
    this.#check(field);
    this.#count();
  }

  #check(field: FormField): void {
    // Pages set words of their own when they hear that a field is invalid.
    field.checkValidity();
    const core = this.#typed.coreOf(field);
    const problem = problemOf(field, core, this.#typed.limitsOf(field));
    if (!problem) {
      this.#errors.clear(field);
      return;
    }
    const saysWhich = core !== undefined && 'code' in problem && problem.code.startsWith(core);
    const words = this.#words();
    this.#errors.show(field, textOf(problem, words), saysWhich, words);
  }

  #count(): void {
    const { text } = this.#fields;
    if (text) this.#counter.update(text, this.#typed.limitsOf(text), this.#errors.has(text));
  }
}

function textOf(problem: FieldProblem, { strings, lang }: Words): string {
  if ('said' in problem) return problem.said;
  const words = strings[problem.code];
  return typeof words === 'string' ? words : plural(lang, problem.count ?? 0, words);
}
