import { describe, expect, it } from 'vitest';
import { type Chosen, type Format, format } from '../../../src/tab/views/composer/mark-up.ts';

/** A text with what is chosen between | and |; one | where the cursor stands. */
const chosen = (drawn: string): Chosen => {
  const from = drawn.indexOf('|');
  const text = drawn.replaceAll('|', '');
  const last = drawn.lastIndexOf('|');
  return { text, from, to: last === from ? from : last - 1 };
};
const drawn = ({ text, from, to }: Chosen): string =>
  from === to ? `${text.slice(0, from)}|${text.slice(from)}` : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
const press = (how: Format, before: string) => drawn(format(how, chosen(before), 'länkens text'));

describe('a press in the bar', () => {
  it('makes the chosen words bold or italic, and plain again', () => {
    expect(press('bold', 'Vi |enades| om det')).toBe('Vi **|enades|** om det');
    expect(press('bold', 'Vi **|enades|** om det')).toBe('Vi |enades| om det');
    expect(press('italic', 'Vi |enades|')).toBe('Vi *|enades|*');
    expect(press('italic', 'Vi *|enades|*')).toBe('Vi |enades|');
    expect(press('italic', 'Vi **|enades|**')).toBe('Vi ***|enades|***');
  });

  it('opens a place to write in where nothing is chosen', () => {
    expect(press('bold', 'Vi |')).toBe('Vi **|**');
  });

  it('makes the lines that the choice touches a list, and plain again', () => {
    expect(press('list', 'Nu:\nsk|olan\nvå|rden\nslut')).toBe('Nu:\n|- skolan\n- vården|\nslut');
    expect(press('list', '|- skolan\n- vården|')).toBe('|skolan\nvården|');
    expect(press('list', 'Nu:\nskol|an')).toBe('Nu:\n- skolan|');
    expect(press('list', '|')).toBe('- |');
  });

  it('makes a link, with the address chosen so that it can be pasted', () => {
    expect(press('link', 'Se |enkäten| nu')).toBe('Se [enkäten](|https://|) nu');
    expect(press('link', 'Se |')).toBe('Se [länkens text](|https://|)');
  });
});
