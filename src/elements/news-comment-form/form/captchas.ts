import { unclobbered } from '../../../dom/unclobbered.js';

/** The functions of captcha scripts that are used here. Any script can define a global of such a name. */
interface CaptchaScript {
  reset?: (widget: unknown) => void;
  enterprise?: CaptchaScript;
}

/** A captcha in a form: how to reset it, and the field with its token. The field is undefined until the captcha is rendered. */
interface Captcha {
  tokenField: HTMLInputElement | HTMLTextAreaElement | undefined;
  reset: () => void;
}

/** The elements that the scripts of captchas fill in, unless a page passes them another element. */
const CONTAINERS = '.cf-turnstile, .h-captcha, .g-recaptcha, .frc-captcha';
const TURNSTILE_FIELD = /^(cf-chl-widget-[a-z\d]+)_response$/i;
/** The id ends in the number of the widget, except that of the first. hCaptcha's field of this name has another kind of id. */
const RECAPTCHA_FIELD = /^g-recaptcha-response(?:-(\d+))?$/;
/** The token of an unsolved captcha. Friendly Captcha states why there is none, as in ".UNSTARTED". */
const NO_TOKEN = /^(?:\.|$)/;

/**
 * Resets the captchas in a form, because each token is accepted once. Captchas of Turnstile, hCaptcha, reCAPTCHA v2 and
 * Friendly Captcha are recognized by what their scripts add to the form. Nothing happens if a script is missing or fails.
 */
export function resetCaptchas(form: HTMLFormElement): void {
  for (const { reset } of captchasIn(form)) {
    try {
      reset();
    } catch {
      // The page goes on without the captcha's script, and so does the form.
    }
  }
}

/**
 * Whether a form has a captcha that the reader has not solved yet, or that is not rendered yet. False for invisible ones, which
 * a script of the page solves when the form is sent.
 */
export function hasUnsolvedCaptcha(form: HTMLFormElement): boolean {
  const captchas = captchasIn(form);
  const isRendered = (container: Element): boolean =>
    captchas.some(({ tokenField }) => container.contains(tokenField ?? null));
  const empty = captchas.flatMap(({ tokenField }) => (tokenField && NO_TOKEN.test(tokenField.value) ? tokenField : []));
  const missing = [...unclobbered(form).querySelectorAll(CONTAINERS)].filter((container) => !isRendered(container));
  return [...empty, ...missing].some((element) => !element.closest('[data-size="invisible"]'));
}

function captchasIn(form: HTMLFormElement): Captcha[] {
  const { turnstile, hcaptcha, grecaptcha } = globalThis as unknown as Partial<Record<string, CaptchaScript>>;
  const captchas: Captcha[] = [];
  const add = (tokenField: Captcha['tokenField'] | null, reset: () => void): void => {
    captchas.push({ tokenField: tokenField ?? undefined, reset });
  };
  const members = unclobbered(form);
  for (const field of members.querySelectorAll<HTMLInputElement>('input[id^="cf-chl-widget-"]')) {
    const [, widget] = TURNSTILE_FIELD.exec(field.id) ?? [];
    if (widget) add(field, () => turnstile?.reset?.(widget));
  }
  for (const frame of members.querySelectorAll('[data-hcaptcha-widget-id]')) {
    const field = frame.parentElement?.querySelector<HTMLTextAreaElement>('[name="h-captcha-response"]');
    add(field, () => hcaptcha?.reset?.(frame.getAttribute('data-hcaptcha-widget-id')));
  }
  for (const field of members.querySelectorAll<HTMLTextAreaElement>('textarea[name="g-recaptcha-response"]')) {
    const [isRecaptcha, number = 0] = RECAPTCHA_FIELD.exec(field.id) ?? [];
    const isOfHcaptcha = field.parentElement?.querySelector('[data-hcaptcha-widget-id]');
    const script = grecaptcha?.reset ? grecaptcha : grecaptcha?.enterprise;
    if (isRecaptcha && !isOfHcaptcha) add(field, () => script?.reset?.(Number(number)));
  }
  for (const element of members.querySelectorAll('.frc-captcha')) {
    const field = element.querySelector<HTMLInputElement>('[name^="frc-captcha-"], .frc-captcha-solution');
    add(field, () => friendlyWidgetOf(element)?.reset());
  }
  return captchas;
}

/** The script of Friendly Captcha makes its widget a property of the element, with another name in each version. */
function friendlyWidgetOf(element: Element): { reset: () => void } | undefined {
  const { frcWidget, friendlyChallengeWidget } = element as unknown as Partial<Record<string, { reset: () => void }>>;
  return frcWidget ?? friendlyChallengeWidget;
}
