/** A text field's value and what is chosen in it. */
export interface Chosen {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export type Format = 'bold' | 'italic' | 'list' | 'link';

/** What a press in the bar makes of the text: pressed again it is taken away. */
export const format = (how: Format, chosen: Chosen, linkWords: string): Chosen => {
  switch (how) {
    case 'bold':
      return around(chosen, '**');
    case 'italic':
      return around(chosen, '*');
    case 'list':
      return asList(chosen);
    case 'link':
      return asLink(chosen, linkWords);
  }
};

const put = ({ text, from, to }: Chosen, words: string): string => text.slice(0, from) + words + text.slice(to);

const around = (chosen: Chosen, mark: string): Chosen => {
  const { text, from, to } = chosen;
  const size = mark.length;
  const inner = text.slice(from, to);
  const marked = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  // Two asterisks are bold, not italic twice.
  const bold = size === 1 && text.slice(from - 2, from) === '**';
  if (marked && !bold)
    return { text: text.slice(0, from - size) + inner + text.slice(to + size), from: from - size, to: to - size };
  return { text: put(chosen, mark + inner + mark), from: from + size, to: to + size };
};

const asList = ({ text, from, to }: Chosen): Chosen => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const ending = text.indexOf('\n', to);
  const end = ending === -1 ? text.length : ending;
  const lines = text.slice(start, end).split('\n');
  const listed = lines.every((line) => line.startsWith('- '));
  const written = lines.map((line) => (listed ? line.slice(2) : `- ${line}`)).join('\n');
  const moved = start + written.length;
  return { text: put({ text, from: start, to: end }, written), from: lines.length === 1 ? moved : start, to: moved };
};

const asLink = (chosen: Chosen, linkWords: string): Chosen => {
  const { text, from, to } = chosen;
  const words = text.slice(from, to) || linkWords;
  const address = from + words.length + 3;
  // The address is chosen: the next that is written or pasted is it.
  return { text: put(chosen, `[${words}](https://)`), from: address, to: address + 'https://'.length };
};
