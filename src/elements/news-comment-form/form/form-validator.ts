import { normalizeField } from '../../../comments/validation/addresses.js';
import { type FieldProblem, validateField } from '../../../comments/validation/validate.js';
import { plural } from '../../../text/plural.js';
import { ValidationMessages } from '../ui/validation-messages.js';
import { type FormField, type WordPressForm, isFormField, isVisibleField, firstOfGroup } from './wordpress-form.js';
import { CharacterCount } from '../ui/character-count.js';
import type { FieldEnhancer } from './field-enhancer.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** Says what is wrong with a field: when it is left or sent, never while it is typed in for the first time. */
export class FormValidator {
  readonly #form: WordPressForm;
  readonly #enhancer: FieldEnhancer;
  readonly #getStrings: () => LocalizedStrings;
  readonly #messages = new ValidationMessages();
  readonly #characterCount: CharacterCount;
  readonly #listening = new AbortController();
  #edited = new WeakSet<FormField>();
  #isMouseDown = false;

  constructor(fields: WordPressForm, typed: FieldEnhancer, words: () => LocalizedStrings) {
    this.#form = fields;
    this.#enhancer = typed;
    this.#getStrings = words;
    this.#characterCount = new CharacterCount(words);
  }

  start(): void {
    const { element: form } = this.#form;
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
  validate(): boolean {
    const { visibleFields: offered, element: form } = this.#form;
    for (const field of this.#messages.fields) if (!offered.includes(field)) this.#messages.clear(field);
    for (const field of offered) this.#normalizeAndValidate(field);
    if (!this.#messages.fields.length) return true;
    this.#messages.summarize(form, this.#getStrings());
    return false;
  }

  /** Takes back all that was said; what is typed from now on is typed for the first time. */
  clear(): void {
    this.#messages.clearAll();
    this.#characterCount.remove();
    this.#edited = new WeakSet();
  }

  readonly #handleInput = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = firstOfGroup(target);
    this.#edited.add(field);
    if (this.#messages.has(field)) this.#validateField(field);
    this.#updateCount();
  };

  /** Nothing moves while the mouse is down: a message would push what is pressed away from under it. */
  readonly #handleFocusout = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = firstOfGroup(target);
    const leave = (): void => {
      if (this.#edited.has(field) && isVisibleField(field)) this.#normalizeAndValidate(field);
    };
    if (this.#isMouseDown) addEventListener('mouseup', () => setTimeout(leave), { once: true });
    else leave();
  };

  readonly #handlePress = ({ type }: Event): void => {
    this.#isMouseDown = type === 'mousedown';
  };

  /** What is in the field is what will be sent. */
  #normalizeAndValidate(field: FormField): void {
    const value = normalizeField(field.value, this.#enhancer.standardFieldOf(field));
    if (value !== field.value) field.value = value;
    this.#validateField(field);
    this.#updateCount();
  }

  #validateField(field: FormField): void {
    // Pages set words of their own when they hear that a field is invalid.
    field.checkValidity();
    const core = this.#enhancer.standardFieldOf(field);
    const problem = validateField(field, core, this.#enhancer.limitsOf(field));
    if (!problem) {
      this.#messages.clear(field);
      return;
    }
    const saysWhich = core !== undefined && 'code' in problem && problem.code.startsWith(core);
    const words = this.#getStrings();
    this.#messages.show(field, messageOf(problem, words), saysWhich, words);
  }

  #updateCount(): void {
    const { textField: text } = this.#form;
    if (text) this.#characterCount.update(text, this.#enhancer.limitsOf(text), this.#messages.has(text));
  }
}

function messageOf(problem: FieldProblem, { strings, lang }: LocalizedStrings): string {
  if ('said' in problem) return problem.said;
  const words = strings[problem.code];
  return typeof words === 'string' ? words : plural(lang, problem.count ?? 0, words);
}
