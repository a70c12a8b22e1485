import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeNear } from '../dom/load-when-near.js';

/** Tells an element whether the reader is near, and updates it when they come. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isNear = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether the reader is or was near. If not, the element is updated when they come. True in browsers without
   * `IntersectionObserver`.
   */
  isNear(): boolean {
    if (this.#isNear || !this.#host.isConnected) return this.#isNear;
    this.#stop = observeNear(this.#host, () => {
      this.#isNear = true;
      this.#host.requestUpdate();
    });
    return !this.#stop;
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
