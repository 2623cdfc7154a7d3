import type { Format } from './mark-up.ts';

const paths: Readonly<Record<Format, string>> = {
  bold: 'M6 4v12h5a3.4 3.4 0 0 0 1.6-6.4A3.2 3.2 0 0 0 10.4 4H6Zm1.8 1.7h2.4c2 0 2 2.9 0 2.9H7.8Zm0 4.6h3c2.3 0 2.3 4 0 4h-3Z',
  italic: 'M8 4v1.5h2.1l-2.5 9H5.5V16h6v-1.5H9.2l2.5-9H14V4H8Z',
  list: 'M3 5h2v2H3zM7 5.2h10v1.6H7zM3 9h2v2H3zM7 9.2h10v1.6H7zM3 13h2v2H3zM7 13.2h10v1.6H7z',
  link: 'M8.5 5H6a5 5 0 0 0 0 10h2.5v-1.6H6a3.4 3.4 0 0 1 0-6.8h2.5V5Zm3 0v1.6H14a3.4 3.4 0 0 1 0 6.8h-2.5V15H14a5 5 0 0 0 0-10h-2.5ZM6.5 9.2v1.6h7V9.2h-7Z',
};

/** The sign on a button of the bar; its words stand beside it. */
export const FormatIcon = ({ of }: { of: Format }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path d={paths[of]} />
  </svg>
);
