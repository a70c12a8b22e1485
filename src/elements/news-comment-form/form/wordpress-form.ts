import type { OutgoingComment, PostedField } from '../../../comments/backends/backend.js';
import type { StandardField } from '../../../comments/validation/limits.js';
import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { isRtl } from '../../../dom/direction.js';
import { isRendered } from '../../../dom/optional-apis.js';
import { countByDirection, type Direction, directionOf } from '../../../text/direction.js';

export type TextField = HTMLInputElement | HTMLTextAreaElement;
export type FormField = TextField | HTMLSelectElement;

/** The fields that WordPress's form has for everyone, besides the comment. */
type GuestField = Exclude<StandardField, 'comment'>;

const GUEST_FIELDS: readonly GuestField[] = ['author', 'email', 'url'];

/** A comment form as readers see it: what is hidden from them is a plugin's trap, and is posted but never touched. */
export class WordPressForm {
  readonly element: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.element = form;
  }

  /** The fields that a reader can fill in; of radio buttons of one name the first, which stands for all. */
  get visibleFields(): FormField[] {
    return [...new Set([...this.element.elements].filter(isFormField).filter(isVisibleField).map(firstOfGroup))];
  }

  /** Where the comment is typed. Spam filters give its name to a hidden field, and another one to it. */
  get textField(): HTMLTextAreaElement | undefined {
    const areas = this.visibleFields.filter((field) => field instanceof HTMLTextAreaElement);
    return (
      areas.find(({ name }) => name === 'comment') ??
      areas.find((area) => area.closest('.comment-form-comment')) ??
      areas[0]
    );
  }

  standardField(name: GuestField): HTMLInputElement | undefined {
    return this.visibleFields.find(
      (field): field is HTMLInputElement => field.name === name && field instanceof HTMLInputElement,
    );
  }

  /** Those of WordPress's own fields that are offered. */
  get standardFields(): [StandardField, TextField][] {
    const { textField: text } = this;
    const cores: [StandardField, TextField][] = text ? [['comment', text]] : [];
    for (const name of GUEST_FIELDS) {
      const field = this.standardField(name);
      if (field) cores.push([name, field]);
    }
    return cores;
  }

  /** The value of a hidden field of WordPress's: the post, or the comment that is replied to. */
  hidden(name: 'comment_post_ID' | 'comment_parent'): HTMLInputElement | undefined {
    const field = this.element.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : undefined;
  }

  get postId(): string {
    return this.hidden('comment_post_ID')?.value ?? '';
  }

  get parentId(): string {
    const { value = '' } = this.hidden('comment_parent') ?? {};
    return value === '' ? '0' : value;
  }

  /** Where it posts. The property of that name is another thing where a field is named "action". */
  get action(): string {
    return new URL(this.element.getAttribute('action') ?? '', this.element.baseURI).href;
  }

  get submitter(): HTMLInputElement | HTMLButtonElement | undefined {
    return [...this.element.elements].find(
      (element): element is HTMLInputElement | HTMLButtonElement =>
        (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) && element.type === 'submit',
    );
  }

  /** As whom the page's reader is logged in: the words of the link to the profile, or nothing for a guest. */
  get account(): string {
    return this.element.querySelector('.logged-in-as')?.firstChild?.textContent?.trim() ?? '';
  }

  /** What a reader has filled in besides WordPress's own fields. */
  get otherValues(): [string, string][] {
    const names = new Set(
      this.visibleFields
        .filter((field) => field !== this.textField && !(GUEST_FIELDS as readonly string[]).includes(field.name))
        .map(({ name }) => name),
    );
    return [...new FormData(this.element)].flatMap(([name, value]): [string, string][] =>
      names.has(name) && typeof value === 'string' ? [[name, value]] : [],
    );
  }

  /** What a reader has filled in, as a comment keeps it. */
  get values(): Pick<WaitingComment, GuestField | 'text' | 'others'> {
    const value = (name: GuestField): string => this.standardField(name)?.value ?? '';
    const { textField: text, otherValues: others } = this;
    return { text: text?.value ?? '', author: value('author'), email: value('email'), url: value('url'), others };
  }

  /** Whether plugins have put hidden fields in, which are of this post alone. */
  get hasHiddenPluginFields(): boolean {
    return [...this.element.elements].some(
      (field) =>
        field instanceof HTMLInputElement &&
        field.type === 'hidden' &&
        !/^comment_(?:post_ID|parent)$/.test(field.name),
    );
  }

  /**
   * All that the form posts now, with what a comment says in place of what is typed: nonces and traps are the live ones.
   * Where an account has the name, the form has no field for it.
   */
  compose(comment: WaitingComment): OutgoingComment {
    const { postId, parentId, text, others } = comment;
    const typed = (name: GuestField): string => (this.element.elements.namedItem(name) ? comment[name] : '');
    const [author, email, url] = [typed('author'), typed('email'), typed('url')];
    const textName = this.textField?.name ?? 'comment';
    const values = new Map([
      [textName, text],
      ['author', author],
      ['email', email],
      ['url', url],
      ['comment_post_ID', postId],
      ['comment_parent', parentId],
      [this.textField?.dirName ?? '', this.#directionIn(text)],
      [this.standardField('author')?.dirName ?? '', this.#directionIn(author)],
    ]);
    const replaced = new Set(others.map(([name]) => name));
    const live = [...new FormData(this.element, this.submitter)]
      .filter(([name]) => !replaced.has(name))
      .map(([name, value]): PostedField => [name, values.get(name) ?? value]);
    return { action: this.action, postId, parentId, text, author, email, url, textName, fields: [...live, ...others] };
  }

  /** What `dirname` says of a text, whatever stands in its field now. */
  #directionIn(text: string): Direction {
    return directionOf(countByDirection(text)) ?? (isRtl(this.element) ? 'rtl' : 'ltr');
  }
}

export function isFormField(target: EventTarget | null): target is FormField {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Radio buttons of one name are one field: the first of them stands for all. */
export function firstOfGroup(field: FormField): FormField {
  return groupOf(field)[0] ?? field;
}

/** The radio buttons of one name that are offered; any other field alone. */
export function groupOf(field: FormField): FormField[] {
  if (field.type !== 'radio' || !field.form) return [field];
  return [...field.form.elements].filter(
    (each): each is FormField =>
      isFormField(each) && each.type === 'radio' && each.name === field.name && isVisibleField(each),
  );
}

const NON_INPUT_TYPES = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** Whether a reader can fill the field in: neither disabled nor hidden from eyes, ears or keys, like the traps of spam filters. */
export function isVisibleField(field: FormField): boolean {
  return (
    !NON_INPUT_TYPES.has(field.type) &&
    !field.matches(':disabled, [tabindex="-1"]') &&
    !field.closest('[aria-hidden="true"], [inert]') &&
    isRendered(field, { visibilityProperty: true })
  );
}
