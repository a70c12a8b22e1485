import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BidiOptions, BidiProcessor } from '../dom/bidi-processor.js';
import { documentReady } from '../dom/document-ready.js';
import { LazyController } from './lazy-controller.js';

/**
 * Isolates runs and sets block directions in the content of an element. Loads the code that does it when an option is on for
 * the first time. If an option is turned off, its changes are reverted.
 */
export class BidiController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #readOptions: () => BidiOptions;
  readonly #processor: LazyController<{ BidiProcessor: typeof BidiProcessor }, BidiProcessor>;
  /** The options of the last update. Undefined before the first update and while the element is disconnected. */
  #options: BidiOptions | undefined;
  #pending: Promise<void> | undefined;

  /**
   * @param content what the element contains
   * @param readOptions returns the options; called on each update
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    content: 'article' | 'header',
    readOptions: () => BidiOptions,
  ) {
    this.#host = host;
    this.#readOptions = readOptions;
    this.#processor = new LazyController(
      host,
      async () => await import('../dom/bidi-processor.lazy.js'),
      ({ BidiProcessor }) => new BidiProcessor(host, content),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#options = undefined;
    this.#processor.value?.stop();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const options = this.#readOptions();
    const { isolate, blockDirection } = options;
    if (isolate === this.#options?.isolate && blockDirection === this.#options.blockDirection) return;
    this.#options = options;
    if (this.#processor.value ?? (isolate || blockDirection)) this.#pending = this.#process();
  }

  /** Resolves when all text is processed, including changes that the page has just made. */
  async idle(): Promise<void> {
    await this.#pending;
    await this.#processor.value?.idle();
  }

  async #process(): Promise<void> {
    const processor = await this.#processor.load();
    // The parser may append to text nodes until the document is parsed.
    await documentReady();
    if (this.#options && this.#host.isConnected) processor?.start(this.#options);
  }
}
