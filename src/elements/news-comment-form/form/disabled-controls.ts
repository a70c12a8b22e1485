import { unclobbered } from '../../../dom/unclobbered.js';

type Control = HTMLElement & { disabled: boolean };

/**
 * Enables the controls of a form again that a script disabled during a submission, as guards against double clicks do. They
 * expect that the page is left.
 */
export class DisabledControls {
  readonly #form: HTMLFormElement;
  #enabled: Control[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Remembers which controls are enabled. Call it before other scripts handle the submission. */
  remember(): void {
    this.#enabled = ([...unclobbered(this.#form).elements] as Control[]).filter(({ disabled }) => !disabled);
  }

  /** Enables the remembered controls, now and in the next task: some scripts wait until the browser has posted the form. */
  restore(): void {
    this.#enable();
    setTimeout(this.#enable);
  }

  readonly #enable = (): void => {
    for (const control of this.#enabled) if (control.disabled) control.disabled = false;
  };
}
