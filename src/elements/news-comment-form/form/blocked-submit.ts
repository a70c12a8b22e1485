/**
 * Calls back when a click on a submit button does not submit the form, because the page is in a frame that does not allow
 * forms (`sandbox` without `allow-forms`). Browsers then dispatch no `submit` event and only log a message.
 */
export function watchBlockedSubmit(form: HTMLFormElement, signal: AbortSignal, onBlocked: () => void): void {
  if (parent === window) return;
  const handleClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('input, button') : null;
    if (!isSubmitButton(button) || button.form !== form || button.disabled) return;
    let isSubmitted = false;
    const handleSubmit = (): void => {
      isSubmitted = true;
    };
    addEventListener('submit', handleSubmit, { capture: true, once: true });
    // The browser submits the form right after the listeners of the click.
    setTimeout(() => {
      removeEventListener('submit', handleSubmit, { capture: true });
      if (!isSubmitted && !event.defaultPrevented && button.isConnected) onBlocked();
    });
  };
  addEventListener('click', handleClick, { signal });
}

function isSubmitButton(element: Element | null): element is HTMLInputElement | HTMLButtonElement {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) &&
    ['submit', 'image'].includes(element.type)
  );
}
