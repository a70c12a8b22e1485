import { KEEP_NOTHING_KEY } from '../../../comments/storage/keep-nothing.js';
import { eventRootOf } from '../../../dom/event-root.js';
import { hasFocusWithin } from '../../../dom/focus.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { withdrawConsent } from '../form/saved-author.js';
import { WordPressForm } from '../form/wordpress-form.js';
import { deviceStore, persistentStorage } from '../sending/comment-storage.js';
import { hasStoredData, typedField } from '../stored-data.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import { StorageChoice } from '../ui/storage-choice.js';

export interface StorageSettingOptions {
  getStrings: () => LocalizedStrings;
  /** Whether a comment is being sent. Its storage does not change then. */
  isSending: () => boolean;
  /** Called when storing was switched off or on. A `message` says so, unless another tab did it. */
  onChange: (message?: string) => void;
}

/**
 * Lets readers choose whether text is stored on the device. The choice is shown when it matters: once the reader has used
 * the form, or while something is stored, or while storing is switched off. Loading the script alone does not show it.
 */
export class StorageSetting {
  readonly #options: StorageSettingOptions;
  readonly #choice: StorageChoice;
  #form: HTMLFormElement | undefined;
  #isUsed = false;

  constructor(options: StorageSettingOptions) {
    this.#options = options;
    this.#choice = new StorageChoice(options.getStrings, this.#toggle);
  }

  get root(): HTMLElement {
    return this.#choice.root;
  }

  /** Offers the choice for a form until the signal is aborted. */
  start(form: HTMLFormElement, signal: AbortSignal): void {
    this.#form = form;
    signal.addEventListener('abort', () => {
      this.#form = undefined;
    });
    // The server ticks the box of a reader who has consented before.
    if (!deviceStore.isOn) withdrawConsent(new WordPressForm(form), true);
    this.#isUsed ||= hasFocusWithin(unclobbered(form)) || typedField(form) !== undefined;
    if (this.#isUsed) return;
    const root = eventRootOf(form);
    for (const type of ['focusin', 'input']) root.addEventListener(type, this.#handleUse, { signal });
  }

  /** Updates the choice, in the current language. */
  refresh(): void {
    const { isOn, isPersistent } = deviceStore;
    const isShown = this.#form && (isOn ? isPersistent && (this.#isUsed || hasStoredData()) : true);
    this.#choice.show(isShown ? isOn : undefined);
  }

  /** @param key the stored key that another tab has changed; that tab takes over the waiting comments */
  syncFromOtherTab(key: string): void {
    if (key !== KEEP_NOTHING_KEY) return;
    if (!deviceStore.isOn) {
      persistentStorage.outbox.forget();
      this.#withdrawConsent();
    }
    this.#options.onChange();
  }

  readonly #handleUse = ({ target }: Event): void => {
    if (this.#isUsed || (target as HTMLInputElement).form !== this.#form) return;
    this.#isUsed = true;
    this.refresh();
  };

  #withdrawConsent(): void {
    if (this.#form) withdrawConsent(new WordPressForm(this.#form));
  }

  /** Switches storing off or on for the site. The text in the form stays, and waiting comments can be sent from this page. */
  readonly #toggle = (): void => {
    if (this.#options.isSending()) return;
    if (deviceStore.isOn) {
      deviceStore.switchOff();
      this.#withdrawConsent();
    } else deviceStore.switchOn();
    const { textKept, nothingKept } = this.#options.getStrings().strings;
    this.#options.onChange(deviceStore.isOn ? textKept : nothingKept);
    this.#choice.focus();
  };
}
