import type { ReactiveController } from 'lit';
import { warnOnce } from '../../internal/warn-once.js';
import { CurrentMarks } from './current.js';
import { observeLightDismiss } from './light-dismiss.js';
import type { MastheadHost } from './types.js';
import { publishScrollOffset } from './scroll-offset.js';
import { observeReveal } from './reveal.js';

/** What `<news-masthead>` does besides, loaded when `behavior` or `current` asks for it, or the sections are unfolded. */
export class MastheadController implements ReactiveController {
  readonly #host: MastheadHost;
  readonly #states: Set<string>;
  readonly #marks = new CurrentMarks();
  readonly #markCurrent = (): void => {
    if (this.#host.current === 'auto') this.#marks.set(this.#host);
    else this.#marks.clear();
  };
  #behavior: string | undefined;
  #endBehavior: (() => void) | undefined;
  #endFolding: (() => void) | undefined;

  constructor(host: MastheadHost, states: Set<string>) {
    this.#host = host;
    this.#states = states;
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    // Pages that change their address without being loaded; older browsers tell only of going back and forth.
    if ('navigation' in window) navigation.addEventListener('currententrychange', this.#markCurrent);
    else addEventListener('popstate', this.#markCurrent);
  }

  hostDisconnected(): void {
    if ('navigation' in window) navigation.removeEventListener('currententrychange', this.#markCurrent);
    else removeEventListener('popstate', this.#markCurrent);
    this.#endBehavior?.();
    this.#endFolding?.();
    this.#behavior = this.#endBehavior = this.#endFolding = undefined;
  }

  hostUpdated(): void {
    const { behavior, current, expanded, isConnected } = this.#host;
    if (!isConnected) return;
    this.#check('behavior', behavior, ['static', 'sticky', 'reveal']);
    this.#check('current', current, ['auto']);
    this.#markCurrent();
    if (expanded) this.#setAway(false);
    else this.#endFolding?.();
    this.#endFolding = expanded ? (this.#endFolding ?? observeLightDismiss(this.#host)) : undefined;
    if (behavior === this.#behavior) return;
    this.#behavior = behavior;
    this.#endBehavior?.();
    this.#endBehavior = this.#behave(behavior);
  }

  #behave(behavior: string | undefined): (() => void) | undefined {
    if (behavior !== 'sticky' && behavior !== 'reveal') return undefined;
    const { parentElement: parent } = this.#host;
    const box = parent?.localName === 'header' ? parent : this.#host;
    const endOffset = publishScrollOffset(this.#host, box);
    const endReveal = behavior === 'reveal' ? observeReveal(this.#host, box, this.#setAway.bind(this)) : undefined;
    return () => {
      endOffset();
      endReveal?.();
    };
  }

  #setAway(isAway: boolean): void {
    this.#states[isAway ? 'add' : 'delete']('away');
  }

  #check(name: string, value: string | undefined, known: readonly string[]): void {
    if (!value || known.includes(value)) return;
    warnOnce(`<${this.#host.localName}>: ${name}="${value}" is unknown. Write "${known.join('" or "')}".`);
  }
}
