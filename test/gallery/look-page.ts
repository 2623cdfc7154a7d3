/** A picture of a place. */
export interface Picture {
  readonly place: string;
  readonly who: string;
  readonly theme: string;
  readonly size: string;
  /** Beside the page. */
  readonly file: string;
}

const css = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 24px; max-width: 1900px; background: #e7e7ea; color: #1b1b1f }
  nav { columns: 4 240px } nav a { display: block }
  section { margin-top: 48px } div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0 } figcaption { color: #555 }
  img { display: block; border: 1px solid #bbb; max-height: 900px; max-width: min(900px, 90vw); background: #fff }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** All the pictures on one page, place by place; each leads to itself at full size. */
export const lookPage = (pictures: readonly Picture[]): string => {
  const places = [...Map.groupBy(pictures, ({ place, who }) => `${place || 'start'} · ${who}`)];
  const figure = ({ theme, size, file }: Picture) =>
    `<figure><a href="${escaped(file)}"><img loading="lazy" src="${escaped(file)}" alt=""></a><figcaption>${escaped(`${size}, ${theme}`)}</figcaption></figure>`;
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Samling: every view</title><style>${css}</style><h1>Every view, ${pictures.length} pictures</h1><nav>`,
    ...places.map(([name], index) => `<a href="#p${index}">${escaped(name)}</a>`),
    '</nav>',
    ...places.map(
      ([name, shown], index) =>
        `<section id="p${index}"><h2>${escaped(name)}</h2><div>${shown.map(figure).join('')}</div></section>`,
    ),
    '</html>\n',
  ].join('\n');
};
