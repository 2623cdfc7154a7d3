/** @typedef {typeof import('adaptivecards')} Renderer */

/** Keys under which a card holds data or an alternative, not something that is drawn. */
const NOT_DRAWN = new Set(['data', 'fallback', 'msteams', 'refresh', 'authentication', 'metadata']);

/**
 * Every object with a `type` in a card, the card itself left out.
 * @param {unknown} node
 * @returns {Record<string, unknown>[]}
 */
const elementsOf = (node) => {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => (NOT_DRAWN.has(key) ? [] : elementsOf(value)));
  return 'type' in node && node.type !== 'AdaptiveCard' ? [/** @type {Record<string, unknown>} */ (node), ...inner] : inner;
};

/**
 * What Teams asks of a card before it draws anything: a newer version has been left out by the client.
 * @param {object} source
 */
const notTeams = (source) => {
  if (!('type' in source) || source.type !== 'AdaptiveCard') return ['Not an Adaptive Card.'];
  return 'version' in source && source.version === '1.5' ? [] : ['Does not declare version 1.5.'];
};

/**
 * Draws one card as Teams' renderer would, and says what went wrong: what the renderer remarked while it read and drew it,
 * every element that it left out, and every one that came out as nothing.
 * @param {Renderer} renderer
 * @param {object} source the card
 * @param {object} hostConfig
 * @param {(action: import('adaptivecards').Action) => void} onPress
 * @returns {{ element: HTMLElement | undefined, errors: string[] }}
 */
export const renderCard = (renderer, source, hostConfig, onPress) => {
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig(hostConfig);
  card.onExecuteAction = onPress;
  const context = new renderer.SerializationContext();
  /** @type {Set<unknown>} */
  const read = new Set();
  /** @type {import('adaptivecards').CardElement[]} */
  const elements = [];
  context.onParseElement = (element, from) => {
    read.add(from);
    elements.push(element);
  };
  context.onParseAction = (_, from) => read.add(from);
  card.parse(source, context);

  const known = elementsOf(source);
  // An element that the open renderer does not know is fine where it says what to show instead.
  const replaced = new Set(known.filter((node) => node.fallback !== undefined).map((node) => String(node.type)));
  const unknown = [renderer.ValidationEvent.UnknownElementType, renderer.ValidationEvent.UnknownActionType];
  const remarks = notTeams(source);
  for (let at = 0; at < context.eventCount; at += 1) {
    const { event, message } = context.getEventAt(at);
    if (unknown.includes(event) && [...replaced].some((type) => message.includes(type))) continue;
    remarks.push(message);
  }
  remarks.push(...card.validateProperties().validationEvents.map(({ message }) => message));

  const element = card.render();
  if (!element) return { element, errors: [...remarks, 'The card did not render.'] };
  const registries = [renderer.GlobalRegistry.elements, renderer.GlobalRegistry.actions];
  const dropped = known.filter((node) => {
    const type = String(node.type);
    const drawable = type !== 'TextRun' && registries.some((registry) => registry.findByName(type) !== undefined);
    return drawable && !read.has(node);
  });
  const empty = elements.filter((drawn) => drawn.isVisible && drawn.renderedElement === undefined);
  return {
    element,
    errors: [
      ...remarks,
      ...dropped.map((node) => `Left out: ${String(node.type)}.`),
      ...empty.map((drawn) => `Draws nothing: ${drawn.getJsonTypeName()}${drawn.id ? ` ${drawn.id}` : ''}.`),
    ],
  };
};
