import { normalizeField } from '../../../comments/validation/addresses.js';
import { type FieldProblem, validateField } from '../../../comments/validation/validate.js';
import { plural } from '../../../text/plural.js';
import { CharacterCount } from '../ui/character-count.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import { removeCopies } from '../ui/remove-copies.js';
import { ValidationMessages } from '../ui/validation-messages.js';
import type { FieldEnhancer } from './field-enhancer.js';
import { firstOfGroup, type FormField, isFormField, isVisibleField } from './form-field.js';
import type { WordPressForm } from './wordpress-form.js';

/**
 * Validates the fields of a form when they lose the focus and when the form is submitted. A field is validated while the
 * reader types only if it already shows an error.
 */
export class FormValidator {
  readonly #form: WordPressForm;
  readonly #enhancer: FieldEnhancer;
  readonly #getStrings: () => LocalizedStrings;
  readonly #messages = new ValidationMessages();
  readonly #characterCount: CharacterCount;
  readonly #abortController = new AbortController();
  #edited = new WeakSet<FormField>();
  #isMouseDown = false;

  constructor(form: WordPressForm, enhancer: FieldEnhancer, getStrings: () => LocalizedStrings) {
    this.#form = form;
    this.#enhancer = enhancer;
    this.#getStrings = getStrings;
    this.#characterCount = new CharacterCount(getStrings);
  }

  start(): void {
    const { members } = this.#form;
    const { signal } = this.#abortController;
    removeCopies(members);
    members.addEventListener('focusout', this.#handleFocusout, { signal });
    members.addEventListener('input', this.#handleInput, { signal });
    for (const type of ['mousedown', 'mouseup']) addEventListener(type, this.#handleMouse, { signal, capture: true });
  }

  stop(): void {
    this.#abortController.abort();
    this.clear();
  }

  /** Validates all fields. Returns whether all are valid; if not, shows the errors and moves the focus to their summary. */
  validate(): boolean {
    const { visibleFields, members } = this.#form;
    for (const field of this.#messages.fields) if (!visibleFields.includes(field)) this.#messages.clear(field);
    for (const field of visibleFields) this.#normalizeAndValidate(field);
    if (!this.#messages.fields.length) return true;
    this.#messages.summarize(members, this.#getStrings());
    return false;
  }

  /** Removes all messages, and treats all fields as not edited yet. */
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

  /**
   * While the mouse button is down, validation waits: a new message would move the button that is being clicked. If the click
   * has changed the field, for example to remove a restored draft, the field is not validated.
   */
  readonly #handleFocusout = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = firstOfGroup(target);
    const { value } = field;
    const validateEdited = (): void => {
      if (this.#edited.has(field) && field.value === value && isVisibleField(field)) this.#normalizeAndValidate(field);
    };
    if (this.#isMouseDown) addEventListener('mouseup', () => setTimeout(validateEdited), { once: true });
    else validateEdited();
  };

  readonly #handleMouse = ({ type }: Event): void => {
    this.#isMouseDown = type === 'mousedown';
  };

  /** Shows the normalized value in the field, so that readers see what will be sent. */
  #normalizeAndValidate(field: FormField): void {
    const value = normalizeField(field.value, this.#enhancer.standardFieldOf(field));
    if (value !== field.value) field.value = value;
    this.#validateField(field);
    this.#updateCount();
  }

  #validateField(field: FormField): void {
    // Dispatches `invalid`. Pages may call `setCustomValidity()` in a listener.
    field.checkValidity();
    const standardField = this.#enhancer.standardFieldOf(field);
    const problem = validateField(field, standardField, this.#enhancer.limitsOf(field), isMarkedAsRequired(field));
    if (!problem) {
      this.#messages.clear(field);
      return;
    }
    const includesFieldName =
      standardField !== undefined && 'code' in problem && problem.code.startsWith(standardField);
    const strings = this.#getStrings();
    this.#messages.show(field, messageOf(problem, strings), includesFieldName, strings);
  }

  #updateCount(): void {
    const { textField } = this.#form;
    if (!textField) return;
    this.#characterCount.update(textField, this.#enhancer.limitsOf(textField), this.#messages.has(textField));
  }
}

/** Some themes set only `aria-required`, which browsers do not check. On a radio button it does not apply to its group. */
function isMarkedAsRequired(field: FormField): boolean {
  return field.required || (field.type !== 'radio' && field.getAttribute('aria-required') === 'true');
}

function messageOf(problem: FieldProblem, { strings, lang }: LocalizedStrings): string {
  if ('customMessage' in problem) return problem.customMessage;
  const message = strings[problem.code];
  return typeof message === 'string' ? message : plural(lang, problem.count ?? 0, message);
}
