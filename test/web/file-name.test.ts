import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveAs } from '../../src/web/file-name.ts';

/** What a browser saves it as, and what an old program does. */
const parts = (header: string) => {
  const [, ascii = '', encoded = ''] =
    /^attachment; filename="([ -!#-[\]-~]*)"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(header) ?? [];
  return { ascii, name: decodeURIComponent(encoded) };
};

/** Any 16-bit units, halves of characters too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units));

describe('the name that a file is saved by', () => {
  it.each([
    ['Veckobrev vecka 9', 'Veckobrev vecka 9.csv', 'Veckobrev vecka 9.csv'],
    ['Räddningstjänsten Åsele–Öst', 'Räddningstjänsten Åsele–Öst.csv', 'Raddningstjansten Asele_Ost.csv'],
    ['A\u030asa', 'Åsa.csv', 'Asa.csv'],
    ["Vad är O'Briens mål? (utkast)*", "Vad är O'Briens mål (utkast).csv", 'Vad ar O_Briens mal (utkast).csv'],
    ['../../etc/passwd', 'etc passwd.csv', 'etc passwd.csv'],
    ['..\\..\\autoexec', 'autoexec.csv', 'autoexec.csv'],
    ['C:\\fil', 'C fil.csv', 'C fil.csv'],
    ['rapport\u202Evsc.exe', 'rapport vsc.exe.csv', 'rapport vsc.exe.csv'],
    ['två\r\nSet-Cookie: a=b', 'två Set-Cookie a=b.csv', 'tva Set-Cookie a_b.csv'],
    ['"; filename="ond.exe', '; filename= ond.exe.csv', '_ filename_ ond.exe.csv'],
    ['NUL', '_NUL.csv', '_NUL.csv'],
    ['com1.txt', '_com1.txt.csv', '_com1.txt.csv'],
    ['Connys lista', 'Connys lista.csv', 'Connys lista.csv'],
    ['.dold. ', 'dold.csv', 'dold.csv'],
    ['', 'Samling.csv', 'Samling.csv'],
    [' ... ', 'Samling.csv', 'Samling.csv'],
    ['\uD800', 'Samling.csv', 'Samling.csv'],
    ['\u0a3c', '\u0a3c.csv', '_.csv'],
    ['100 % 😀', '100 % 😀.csv', '100 _ _.csv'],
  ])('for %j is %j', (title, name, ascii) => expect(parts(saveAs(title, 'csv'))).toEqual({ name, ascii }));

  it('is cut at 80 characters, none of them in half', () => {
    const { name } = parts(saveAs('😀'.repeat(200), 'xlsx'));
    expect(name).toBe(`${'😀'.repeat(80)}.xlsx`);
  });

  it('is one header, one name, in no folder, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const { name, ascii } = parts(saveAs(title, 'docx'));
        expect(name).toMatch(/^[^./\\\s][^/\\\n\r"]*\.docx$/u);
        expect(ascii).toMatch(/^[^./\\][^/\\"]*\.docx$/);
      }),
      { numRuns: 500 },
    );
  });
});
