import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazyImport } from '../internal/lazy-import.js';

/**
 * Loads the lazy part of an element on demand and keeps the value that was created from it.
 *
 * Calls of `load()` while the file is loading share one promise. If the file cannot be loaded or `create` throws, one
 * warning is logged and the next call tries again. If the element is disconnected while the file is loading, nothing is
 * created.
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

  /** Resolves to the value, or to undefined if it cannot be loaded or created, or the element was disconnected meanwhile. */
  async load(): Promise<Value | undefined> {
    this.#pending ??= this.#load();
    return await this.#pending;
  }

  /** Forgets the value. The next call of `load()` creates another one. */
  discard(): void {
    this.value = undefined;
    this.#pending = undefined;
  }

  hostDisconnected(): void {
    this.#pending = undefined;
  }

  async #load(): Promise<Value | undefined> {
    const value = await lazyImport(this.#host, async () => {
      const module = await this.#import();
      return this.#host.isConnected ? (this.value ??= this.#create(module)) : undefined;
    });
    // The next call tries again.
    if (value === undefined) this.#pending = undefined;
    return value;
  }
}
