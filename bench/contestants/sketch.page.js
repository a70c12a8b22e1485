/* global customElements, document, scrollTo, window -- runs in the page */
import { css, html, LitElement } from 'lit';

customElements.define(
  'sketch-masthead',
  class extends LitElement {
    static properties = { expanded: { type: Boolean, reflect: true } };
    static styles = css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 24px;
        min-block-size: 64px;
        padding-inline: 1em;
      }
      button {
        display: none;
        min-block-size: 44px;
        margin-inline-start: auto;
      }
      @media (max-width: 48em) {
        button {
          display: block;
        }
        div {
          display: none;
          inline-size: 100%;
        }
        :host([expanded]) div {
          display: block;
        }
      }
    `;

    render() {
      return html`<slot name="brand"></slot>
        <button
          aria-expanded=${String(Boolean(this.expanded))}
          @click=${() => {
            this.expanded = !this.expanded;
          }}
        >
          القائمة
        </button>
        <div><slot></slot></div>`;
    }
  },
);

customElements.define(
  'sketch-article',
  class extends LitElement {
    createRenderRoot() {
      return this;
    }
  },
);

customElements.define(
  'sketch-form',
  class extends LitElement {
    connectedCallback() {
      super.connectedCallback();
      this.querySelector('form').addEventListener('submit', (event) => {
        if (!event.target.checkValidity()) event.preventDefault();
      });
    }

    createRenderRoot() {
      return this;
    }
  },
);

customElements.define(
  'sketch-to-top',
  class extends LitElement {
    static properties = { label: {}, shown: { state: true } };
    static styles = css`
      button {
        position: fixed;
        inset-block-end: 24px;
        inset-inline-end: 24px;
        inline-size: 48px;
        block-size: 48px;
        color: #fff;
        background: #1a1a1a;
        border: 0;
      }
    `;

    #onScroll = () => {
      this.shown = window.scrollY > window.innerHeight;
    };

    connectedCallback() {
      super.connectedCallback();
      document.addEventListener('scroll', this.#onScroll, { passive: true });
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      document.removeEventListener('scroll', this.#onScroll);
    }

    render() {
      return html`<button ?hidden=${!this.shown} aria-label=${this.label} @click=${() => scrollTo({ top: 0 })}>
        ↑
      </button>`;
    }
  },
);
