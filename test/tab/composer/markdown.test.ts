import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/tab/views/composer/markdown.ts';

describe('what Teams draws of a text', () => {
  it('is bold, italic, lists and https links', () => {
    expect(markdown('Vi är **eniga** på *riktigt*')).toBe('<p>Vi är <strong>eniga</strong> på <em>riktigt</em></p>');
    expect(markdown('- ett\n- två\n\n3. tre')).toBe('<ul><li>ett</li><li>två</li></ul><ol start="3"><li>tre</li></ol>');
    expect(markdown('[Enkäten](https://b.example/?a=1&b=2)')).toBe(
      '<p><a href="https://b.example/?a=1&amp;b=2" target="_blank" rel="noreferrer">Enkäten</a></p>',
    );
  });

  it('is the characters themselves of everything else', () => {
    expect(markdown('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(markdown('[x](javascript:alert)')).not.toContain('<a');
    expect(markdown('[x](https://b.example/"onfocus=alert(1)//)')).not.toMatch(/"onfocus/);
    expect(markdown('\\*inte\\* \\<b\\>')).toBe('<p>*inte* &lt;b&gt;</p>');
  });
});
