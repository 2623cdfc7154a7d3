import { audit } from './audit.js';
import { markdown } from './markdown.js';
import { renderCard } from './render.js';

/**
 * @typedef {{ name: string, cards: Record<string, object> }} Situation
 * @typedef {{ situations: Situation[], hostConfigs: Record<string, Record<string, object>> }} Data
 * @typedef {{ lang: string, theme: string, width: string, find: string, only: string }} Choice
 */

/**
 * @template {Element} Kind
 * @param {string} selector
 * @param {{ new (): Kind }} kind
 * @returns {Kind}
 */
const the = (selector, kind) => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is not on the page`);
  return found;
};

/** @type {(tag: string, attributes?: Record<string, string>, ...children: (Node | string)[]) => HTMLElement} */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** @type {import('./render.js').Renderer} */
const renderer = Reflect.get(window, 'AdaptiveCards');
/** @type {Data} */
const { situations, hostConfigs } = JSON.parse(the('#data', HTMLScriptElement).text);
const controls = the('#controls', HTMLFormElement);
const main = the('#situations', HTMLElement);
const index = the('#index', HTMLElement);
const press = the('#press', HTMLOutputElement);

// adaptivecards 3.0.6 tests `lang` with one shared /g pattern, which remembers where it was and refuses every second card.
Reflect.set(renderer.CardElement.langProperty, 'regEx', /^[a-z]{2,3}$/i);
renderer.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

const asked = new URLSearchParams(location.search);
const only = asked.get('only') ?? '';
for (const [name, value] of asked) {
  const field = controls.elements.namedItem(name);
  if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
}

/** @returns {Choice} */
const choice = () => {
  const form = new FormData(controls);
  const [lang = '', theme = '', width = '', find = ''] = ['lang', 'theme', 'width', 'find'].map((name) =>
    String(form.get(name) ?? ''),
  );
  return { lang, theme, width, find, only };
};

/** @param {import('adaptivecards').Action} action */
const onPress = (action) => {
  const { type, verb, data } = /** @type {Record<string, unknown>} */ (action.toJSON());
  const inputs = 'data' in action ? action.data : data;
  press.value = `${action.title ?? ''}: ${type} ${verb ?? ''} ${JSON.stringify(inputs ?? {})}`;
};

let hosts = 0;

/**
 * Keeps this card's radio buttons apart from the same card's at another width. A form of its own would do the same, but a browser
 * spends longer on looking through eight hundred forms (for passwords and addresses to fill in) than on drawing the cards.
 * @param {Element} host
 */
const keepApart = (host) => {
  hosts += 1;
  for (const radio of host.querySelectorAll('input[type=radio]'))
    radio.setAttribute('name', `${hosts} ${radio.getAttribute('name')}`);
};

/** @type {(name: string, card: object, width: string, choice: Choice) => { stage: HTMLElement, errors: string[] }} */
const stageOf = (name, card, width, { lang, theme }) => {
  const wide = /** @type {{ msteams?: { width?: string } }} */ (card).msteams?.width === 'Full';
  const host = make('div', { class: wide ? 'card wide' : 'card', lang, 'data-card': name, 'data-width': width });
  /** @type {string[]} */
  let errors;
  try {
    const rendered = renderCard(renderer, card, hostConfigs[theme]?.[width] ?? {}, onPress);
    errors = rendered.errors;
    if (rendered.element) host.append(rendered.element);
    keepApart(host);
  } catch (error) {
    errors = [String(error)];
  }
  const remarks = errors.map((error) => make('li', {}, error));
  const byline = make(
    'p',
    { class: 'byline' },
    make('b', {}, 'Samling'),
    make('span', { class: 'badge' }, 'App'),
    make('time', {}, '10:42'),
  );
  const avatar = make('span', { class: 'avatar', 'aria-hidden': 'true' }, 'S');
  const message = make('div', { class: 'message' }, avatar, make('div', { class: 'said' }, byline, host));
  const stage = make('div', { class: 'stage', 'data-stage': width }, message);
  if (remarks.length > 0) stage.append(make('ul', { class: 'errors' }, ...remarks));
  return { stage, errors };
};

/** @param {object} card */
const sourceOf = (card) => {
  const details = make('details', {}, make('summary', {}, 'JSON'));
  // Written out when opened: a page of ninety cards should not carry them twice.
  details.addEventListener('toggle', () => {
    if (details.children.length === 1) details.append(make('pre', { tabindex: '0' }, JSON.stringify(card, null, 2)));
  });
  return details;
};

/** @type {(situation: Situation, choice: Choice) => { section: HTMLElement, errors: number }} */
const sectionOf = ({ name, cards }, chosen) => {
  const card = cards[chosen.lang] ?? {};
  const stages = (chosen.width === 'both' ? ['phone', 'desktop'] : [chosen.width]).map((width) =>
    stageOf(name, card, width, chosen),
  );
  // Teams counts a message in UTF-16: two bytes a character, at most 80 KB by our own rule.
  const size = `${((JSON.stringify(card).length * 2) / 1024).toFixed(1)} KB of 80`;
  const title = make('h2', {}, make('a', { href: `#${name}` }, name.replaceAll('-', ' ')));
  const section = make('section', { id: name, class: 'situation', 'aria-label': name });
  section.append(make('header', {}, title, make('span', { class: 'facts' }, size), sourceOf(card)));
  section.append(make('div', { class: 'stages' }, ...stages.map(({ stage }) => stage)));
  return { section, errors: stages.reduce((sum, { errors }) => sum + errors.length, 0) };
};

/** @param {{ name: string, errors: number }[]} shown */
const indexOf = (shown) => {
  const groups = Map.groupBy(shown, ({ name }) => name.split('-')[0] ?? name);
  return [...groups].map(([group, members]) => {
    const links = members.map(({ name, errors }) => {
      const short = members.length > 1 && name.startsWith(`${group}-`) ? name.slice(group.length + 1) : name;
      const link = make('a', { href: `#${name}`, ...(errors > 0 ? { class: 'wrong' } : {}) }, short.replaceAll('-', ' '));
      if (errors > 0) link.append(` (${errors})`);
      return make('li', {}, link);
    });
    return make('li', {}, make('span', {}, group), make('ul', {}, ...links));
  });
};

/** @type {{ name: string, section: HTMLElement, errors: number }[]} */
let made = [];
let madeFor = '';

/** Cards are drawn anew when they are to look otherwise; a search only hides. @param {Choice} chosen */
const drawSections = (chosen) => {
  const { lang, theme, width, only } = chosen;
  const key = JSON.stringify([lang, theme, width, only]);
  if (key === madeFor) return;
  madeFor = key;
  made = situations
    .filter(({ name }) => only === '' || name === only)
    .map((situation) => ({ name: situation.name, ...sectionOf(situation, chosen) }));
  main.replaceChildren(...made.map(({ section }) => section));
};

const draw = () => {
  const chosen = choice();
  document.documentElement.dataset.theme = chosen.theme;
  main.dataset.width = chosen.width;
  const wanted = chosen.find.trim().toLowerCase().split(/\s+/);
  drawSections(chosen);
  const drawn = made.filter(({ name }) => chosen.only !== '' || wanted.every((word) => name.toLowerCase().includes(word)));
  for (const one of made) one.section.hidden = !drawn.includes(one);
  main.querySelector('.none')?.remove();
  index.replaceChildren(...indexOf(drawn));
  const errors = drawn.reduce((sum, one) => sum + one.errors, 0);
  const count =
    drawn.length === situations.length ? `${situations.length} situations` : `${drawn.length} of ${situations.length}`;
  the('#count', HTMLElement).textContent = errors === 0 ? `${count}, no errors` : `${count}, ${errors} errors`;
  the('#count', HTMLElement).classList.toggle('wrong', errors > 0);
  if (chosen.only !== '') the('#count', HTMLElement).append(' · ', make('a', { href: location.pathname }, 'Show all'));
  if (drawn.length === 0) main.append(make('p', { class: 'none' }, 'No situation has that name.'));
  const address = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  history.replaceState(null, '', `?${address}${location.hash}`);
  Object.assign(window, { galleryErrors: errors, galleryShown: drawn.map(({ name }) => name) });
};

document.addEventListener('submit', (event) => event.preventDefault());
controls.addEventListener('input', draw);
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key !== '/' || typing) return;
  event.preventDefault();
  the('#find', HTMLInputElement).focus();
});

draw();
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
Object.assign(window, { galleryAudit: audit, galleryMarkdown: markdown, galleryReady: true });
