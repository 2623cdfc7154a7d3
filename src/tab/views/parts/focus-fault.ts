const WRITTEN_IN = 'input, textarea, select';

/** Puts the focus at the first field that something is wrong with. A set of choices has no focus of its own: its first choice has. */
export const focusFault = (form: HTMLElement | null): void => {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true]');
  if (wrong) (wrong.matches(WRITTEN_IN) ? wrong : wrong.querySelector('input'))?.focus();
};
