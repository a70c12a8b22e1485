import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.js';
import { sample } from './support/theming-sample.js';
import { marks, PARTS, STATES, table, TOKENS } from './support/theming-tables.js';
import './support/theming.css';

type Args = Record<string, string>;

/** A control for each token that a page sets. */
const argTypes: ArgTypes<Args> = Object.fromEntries(
  TOKENS.filter(({ isRead }) => !isRead).map(({ name, description, tags, isColour }) => [
    name,
    {
      control: isColour ? 'color' : 'text',
      description: `${description} (${tags.join(', ')})`,
      table: { category: isColour ? 'Colours' : 'Type and boxes' },
    },
  ]),
);

const setTokens =
  (args: Args) =>
  (page?: Element): void => {
    if (!(page instanceof HTMLElement)) return;
    for (const name of Object.keys(argTypes)) page.style.setProperty(name, args[name] ?? '');
  };

/**
 * Every token, part and state, from the elements' own documentation. Change the tokens by the controls; choose a part to
 * see it outlined; a state has a mark for as long as an element is in it.
 */
const meta: Meta<Args> = {
  title: 'Docs/Theming',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  argTypes,
  render: (args) => html`
    <div class="theming" ${ref(setTokens(args))}>
      <style .textContent=${marks}></style>
      <div class="theming-sample">${sample}</div>
      <div class="theming-panel" lang="en" dir="ltr">
        ${table('Parts', PARTS, 'Choose one to see it outlined.')}
        ${table('States', STATES, 'Scroll, and go to the top and back: a mark shows which are on.')}
        ${table('Tokens', TOKENS, 'Change them by the controls.')}
      </div>
    </div>
  `,
};

export default meta;

export const Live: StoryObj<Args> = { name: 'Every token, part and state' };
