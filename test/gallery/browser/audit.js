/**
 * What is wrong with the cards on the page, as a reader or a screen reader meets them.
 * @typedef {{ situation: string, width: string, what: 'unnamed' | 'overflow' | 'cut' | 'markup', detail: string }} Remark
 */

/** @param {Element} element */
const shorten = (element) => {
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return `<${element.tagName.toLowerCase()}> ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
};

/**
 * The name that a label gives; a placeholder is no name, it is gone once something is typed. `labels` are the card's, by what they are
 * for: `input.labels` goes through the whole page for each input.
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input
 * @param {ReadonlyMap<string, HTMLLabelElement[]>} labels
 */
const nameOf = (input, labels) => {
  // adaptivecards 3.0.6 puts the name of a list that is typed in on the box around the input; Teams names the input.
  const named = (input instanceof HTMLInputElement && input.list ? input.parentElement : null) ?? input;
  const by = (named.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const own = [...(labels.get(input.id) ?? []), input.closest('label')];
  const texts = [...by.map((id) => document.getElementById(id)), ...own].map((label) => label?.textContent ?? '');
  return texts.join(' ').trim();
};

/** @param {Element} card */
const unnamed = (card) => {
  const labels = Map.groupBy([...card.querySelectorAll('label')], ({ htmlFor }) => htmlFor);
  return [...card.querySelectorAll('input, textarea, select')].filter(
    (input) =>
      (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement) &&
      nameOf(input, labels) === '',
  );
};

/** @param {Element} card */
const overflowing = (card) => {
  const { left, right } = card.getBoundingClientRect();
  return [...card.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
};

/** @param {Element} card */
const cut = (card) =>
  [...card.querySelectorAll('*')].filter((element) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return false;
    const style = getComputedStyle(element);
    return style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
  });

/**
 * The body of a letter is the director's Markdown; nothing else is any.
 * @param {Element} card
 */
const markup = (card) =>
  [...card.querySelectorAll('a, strong, em, ul, ol, script, iframe')].filter(
    (element) => element.matches('script, iframe') || !element.closest('#letter-body'),
  );

/** @returns {Remark[]} */
export const audit = () =>
  [...document.querySelectorAll('[data-card]')].flatMap((card) => {
    const situation = card.getAttribute('data-card') ?? '';
    const width = card.getAttribute('data-width') ?? '';
    /** @type {(what: Remark['what'], found: Element[]) => Remark[]} */
    const remarks = (what, found) => found.map((element) => ({ situation, width, what, detail: shorten(element) }));
    return [
      ...remarks('unnamed', unnamed(card)),
      ...remarks('overflow', overflowing(card)),
      ...remarks('cut', cut(card)),
      ...remarks('markup', markup(card)),
    ];
  });
