import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import type { StandardField } from '../../../comments/validation/limits.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { firstOfGroup, type FormField, isFormField, isVisibleField, type TextField } from './form-field.js';
import { accountOf, actionOf, valueOf } from './form-values.js';
import { isStorable } from './is-storable.js';

/** The fields that WordPress's form has for guests, besides the comment. */
export type GuestField = Exclude<StandardField, 'comment'>;

const GUEST_FIELDS: readonly GuestField[] = ['author', 'email', 'url'];

/**
 * Reads a WordPress comment form. Only fields that a reader can fill in are read. Hidden fields of plugins, such as
 * honeypots, are posted but never changed.
 */
export class WordPressForm {
  readonly element: HTMLFormElement;
  /** The members of the form, whatever the names of its fields are. */
  readonly members: HTMLFormElement;

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.members = unclobbered(element);
  }

  /** The fields that a reader can fill in. A group of radio buttons is represented by the first one. */
  get visibleFields(): FormField[] {
    return [...new Set([...this.members.elements].filter(isFormField).filter(isVisibleField).map(firstOfGroup))];
  }

  /** The field of the comment. Some spam filters rename it, and give its name to a hidden field. */
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

  /** The visible standard fields, with their names in WordPress. */
  get standardFields(): [StandardField, TextField][] {
    const { textField } = this;
    const fields: [StandardField, TextField][] = textField ? [['comment', textField]] : [];
    for (const name of GUEST_FIELDS) {
      const field = this.standardField(name);
      if (field) fields.push([name, field]);
    }
    return fields;
  }

  /** A hidden field of WordPress: the id of the post, or of the comment that is replied to. */
  hiddenField(name: 'comment_post_ID' | 'comment_parent'): HTMLInputElement | undefined {
    const field = this.members.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : undefined;
  }

  /** The id of the post; empty if the form does not contain it. */
  get postId(): string {
    return valueOf(this.element, 'comment_post_ID');
  }

  /** The id of the comment that is replied to; "0" if none. */
  get parentId(): string {
    return valueOf(this.element, 'comment_parent') || '0';
  }

  /** The absolute address that the form posts to. Throws if the attribute `action` is not a valid URL. */
  get action(): string {
    return actionOf(this.element);
  }

  get submitter(): HTMLInputElement | HTMLButtonElement | undefined {
    return [...this.members.elements].find(
      (element): element is HTMLInputElement | HTMLButtonElement =>
        (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) && element.type === 'submit',
    );
  }

  /** The account that the reader is logged in to; empty for a guest. */
  get account(): string {
    return accountOf(this.element);
  }

  /**
   * The values of the visible fields that plugins or the theme added, by name. They are stored with a waiting comment, so
   * secrets are left out; those are posted from the form as they are.
   */
  get otherValues(): [string, string][] {
    const names = new Set(
      this.visibleFields
        .filter(isStorable)
        .filter((field) => field !== this.textField && !(GUEST_FIELDS as readonly string[]).includes(field.name))
        .map(({ name }) => name),
    );
    return [...new FormData(this.element)].flatMap(([name, value]): [string, string][] =>
      names.has(name) && typeof value === 'string' ? [[name, value]] : [],
    );
  }

  /** The values that the reader filled in, as properties of a waiting comment. */
  get values(): Pick<WaitingComment, GuestField | 'text' | 'others'> {
    const value = (name: GuestField): string => this.standardField(name)?.value ?? '';
    const { textField, otherValues: others } = this;
    return { text: textField?.value ?? '', author: value('author'), email: value('email'), url: value('url'), others };
  }

  /** Whether plugins added hidden fields, whose values are valid for this post only. */
  get hasHiddenPluginFields(): boolean {
    return [...this.members.elements].some(
      (field) =>
        field instanceof HTMLInputElement &&
        field.type === 'hidden' &&
        !/^comment_(?:post_ID|parent)$/.test(field.name),
    );
  }
}
