/** Where each opening bracket is closed: `[` by `]`, `(` by `)`, each kind by itself. */
export const closings = (line: string): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const square: number[] = [];
  const round: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    if (character === '\\') index += 1;
    else if (character === '[') square.push(index);
    else if (character === '(') round.push(index);
    else if (character === ']' || character === ')') {
      const opening = (character === ']' ? square : round).pop();
      if (opening !== undefined) found.set(opening, index);
    }
  }
  return found;
};

/** What is in the round brackets without angle brackets and title: `<https://a.se>`, `https://a.se "Titel"`. */
export const destination = (inside: string): string => {
  const [, address = ''] = /^(\S+)\s+(?:"[^"]*"|'[^']*')$/.exec(inside) ?? [undefined, inside];
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
};

/** Punctuation after an address belongs to the sentence; a `)` does where the address has no `(` for it. */
export const addressIn = (run: string): string => {
  let end = run.length;
  let surplus = run.split(')').length - run.split('(').length;
  for (; end > 0; end -= 1) {
    const last = run[end - 1] ?? '';
    if (last === ')' ? surplus <= 0 : !".,;:!?'’*_~…".includes(last)) break;
    if (last === ')') surplus -= 1;
  }
  return run.slice(0, end);
};
