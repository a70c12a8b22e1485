/** Matches a masthead that is sticky unless the script finds that it cannot stick. */
export const STICKY = `:is([behavior='sticky'], [behavior='reveal']):not(:state(unstuck))`;
