import { cleanField } from '../../../comments/validation/addresses.js';
import { type FieldProblem, validateField } from '../../../comments/validation/validate.js';
import { plural } from '../../../text/plural.js';
import { ValidationMessages } from '../ui/validation-messages.js';
import { type FormField, type WordPressForm, isFormField, isVisibleField, firstOfGroup } from './wordpress-form.js';
import { CharacterCount } from '../ui/character-count.js';
import type { FieldEnhancer } from './field-enhancer.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** Says what is wrong with a field: when it is left or sent, never while it is typed in for the first time. */
export class FormValidator {
  readonly #fields: WordPressForm;
  readonly #typed: FieldEnhancer;
  readonly #words: () => LocalizedStrings;
  readonly #errors = new ValidationMessages();
  readonly #counter: CharacterCount;
  readonly #listening = new AbortController();
  #edited = new WeakSet<FormField>();
  #isPressed = false;

  constructor(fields: WordPressForm, typed: FieldEnhancer, words: () => LocalizedStrings) {
    this.#fields = fields;
    this.#typed = typed;
    this.#words = words;
    this.#counter = new CharacterCount(words);
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
  validate(): boolean {
    const { visibleFields: offered, form } = this.#fields;
    for (const field of this.#errors.fields) if (!offered.includes(field)) this.#errors.clear(field);
    for (const field of offered) this.#normalizeAndValidate(field);
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
    const field = firstOfGroup(target);
    this.#edited.add(field);
    if (this.#errors.has(field)) this.#validateField(field);
    this.#count();
  };

  /** Nothing moves while the mouse is down: a message would push what is pressed away from under it. */
  readonly #handleFocusout = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = firstOfGroup(target);
    const leave = (): void => {
      if (this.#edited.has(field) && isVisibleField(field)) this.#normalizeAndValidate(field);
    };
    if (this.#isPressed) addEventListener('mouseup', () => setTimeout(leave), { once: true });
    else leave();
  };

  readonly #handlePress = ({ type }: Event): void => {
    this.#isPressed = type === 'mousedown';
  };

  /** What is in the field is what will be sent. */
  #normalizeAndValidate(field: FormField): void {
    const value = cleanField(field.value, this.#typed.standardFieldOf(field));
    if (value !== field.value) field.value = value;
    this.#validateField(field);
    this.#count();
  }

  #validateField(field: FormField): void {
    // Pages set words of their own when they hear that a field is invalid.
    field.checkValidity();
    const core = this.#typed.standardFieldOf(field);
    const problem = validateField(field, core, this.#typed.limitsOf(field));
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

function textOf(problem: FieldProblem, { strings, lang }: LocalizedStrings): string {
  if ('said' in problem) return problem.said;
  const words = strings[problem.code];
  return typeof words === 'string' ? words : plural(lang, problem.count ?? 0, words);
}
