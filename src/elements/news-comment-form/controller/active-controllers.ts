import type { WaitingComment } from '../../../comments/outbox/outbox.js';

/** The members of a controller that other controllers on the page use. */
export interface ActiveController {
  /** The id of the comment that is being sent from the form. */
  readonly sendingId: string | undefined;
  /** Whether the form is for the post that the comment was written for. */
  belongsToForm: (comment: WaitingComment) => boolean;
  refresh: () => void;
}

/** The controllers on this page. The first one also lists comments that belong to none of the forms. */
const activeControllers = new Set<ActiveController>();

export function addController(controller: ActiveController): void {
  activeControllers.add(controller);
}

export function removeController(controller: ActiveController): void {
  activeControllers.delete(controller);
}

/** Refreshes all controllers: an action in one form can change the list shown by another. */
export function refreshControllers(): void {
  for (const controller of activeControllers) controller.refresh();
}

/** Whether another form on the page is for the post of a comment. */
export function belongsToOtherForm(controller: ActiveController, comment: WaitingComment): boolean {
  return [...activeControllers].some((each) => each !== controller && each.belongsToForm(comment));
}

/**
 * Whether a controller lists a comment. It lists comments of its post, and the first controller on a page also lists
 * comments that belong to no form on the page. A comment that is being sent from a form is not listed.
 */
export function isListedBy(controller: ActiveController, comment: WaitingComment): boolean {
  const all = [...activeControllers];
  const owner = all.find((each) => each.belongsToForm(comment)) ?? all[0];
  return owner === controller && !all.some((each) => each.sendingId === comment.id);
}
