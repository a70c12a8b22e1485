import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazyImport } from '../internal/lazy-import.js';

/**
 * Loads the lazy part of an element on demand and keeps the value that was created from it.
 *
 * Calls of `load()` while the file is loading share one promise. If the file cannot be loaded, one warning is logged and
 * the next call tries again. If the element is disconnected while the file is loading, nothing is created.
 */
export class LazyController<Module, Value> implements ReactiveController {
  /** The value that `create` returned, or undefined until then. */
  value: Value | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #import: () => Promise<Module>;
  readonly #create: (module: Module) => Value;
  #pending: Promise<Value | undefined> | undefined;

  /**
   * @param load imports the file
   * @param create creates the value from the imported module; called once, while the element is connected
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    load: () => Promise<Module>,
    create: (module: Module) => Value,
  ) {
    this.#host = host;
    this.#import = load;
    this.#create = create;
    host.addController(this);
  }

  /** Resolves to the value, or to undefined if the file cannot be loaded or the element was disconnected meanwhile. */
  async load(): Promise<Value | undefined> {
    this.#pending ??= this.#load();
    return await this.#pending;
  }

  hostDisconnected(): void {
    this.#pending = undefined;
  }

  async #load(): Promise<Value | undefined> {
    const module = await lazyImport(this.#host, this.#import);
    if (module !== undefined && this.#host.isConnected) return (this.value ??= this.#create(module));
    // The next call tries again.
    this.#pending = undefined;
    return undefined;
  }
}
