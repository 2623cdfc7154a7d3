const PRESSED_OR_WRITTEN_IN = 'input, textarea, select, button';

/**
 * Puts the focus at the first field that something is wrong with. A set of choices has no focus of its own, nor have buttons that are one
 * field together (`data-wrong`): the first of them has.
 */
export const focusFault = (form: HTMLElement | null): void => {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong]');
  if (wrong) (wrong.matches(PRESSED_OR_WRITTEN_IN) ? wrong : wrong.querySelector<HTMLElement>(PRESSED_OR_WRITTEN_IN))?.focus();
};
