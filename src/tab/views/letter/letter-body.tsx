import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { blocksOf } from '../../../domain/letter/markdown-blocks.ts';
import { emphasis, type Inline } from '../../../domain/letter/markdown-emphasis.ts';
import { scan } from '../../../domain/letter/markdown-scan.ts';
import { keyed } from '../result/keyed.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '1em',
    fontSize: '1.0625rem',
    lineHeight: 1.6,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '1.4em', display: 'flex', flexDirection: 'column', gap: '0.35em' },
  host: { color: tokens.colorNeutralForeground2 },
});

/** The director's text as what it means: paragraphs, lists, bold, italic, and links that show where they lead. Never HTML. */
export const LetterBody = ({ text }: { text: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      {keyed(blocksOf(text), (block) => JSON.stringify(block)).map(([key, block]) => {
        if (block.kind === 'paragraph')
          return (
            <p key={key} className={styles.paragraph}>
              {keyed(block.lines, (line) => line).map(([name, line], index) => (
                <Fragment key={name}>
                  {index === 0 ? null : <br />}
                  <Line text={line} />
                </Fragment>
              ))}
            </p>
          );
        const items = keyed(block.items, (item) => item).map(([name, item]) => (
          <li key={name}>
            <Line text={item} />
          </li>
        ));
        return block.ordered ? (
          <ol key={key} className={styles.list} start={block.first}>
            {items}
          </ol>
        ) : (
          <ul key={key} className={styles.list}>
            {items}
          </ul>
        );
      })}
    </div>
  );
};

/** What is wrong with a link was told its author; here it is the text that it was. */
const Line = ({ text }: { text: string }) => <>{nested(emphasis(scan(text, [])))}</>;

/** Marks that belong together, as elements within each other. */
const nested = (parts: readonly Inline[]): readonly ReactNode[] => {
  const [first, ...rest] = parts;
  if (!first) return [];
  if (first.kind !== 'open') return [<Fragment key={parts.length}>{plain(first)}</Fragment>, ...nested(rest)];
  const end = closing(rest);
  const Styled = first.style === 'bold' ? 'strong' : 'em';
  return [<Styled key={parts.length}>{nested(rest.slice(0, end))}</Styled>, ...nested(rest.slice(end + 1))];
};

/** Where what has been opened is closed again. */
const closing = (parts: readonly Inline[]): number => {
  let depth = 1;
  const at = parts.findIndex(({ kind }) => {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    return depth === 0;
  });
  return at === -1 ? parts.length : at;
};

const plain = (part: Exclude<Inline, { kind: 'open' }>): ReactNode => {
  if (part.kind === 'text') return part.text;
  return part.kind === 'link' ? <LetterLink label={nested(emphasis(part.label))} {...part.address} /> : null;
};

/** A link out of the page: what it is called, and the host that it leads to. */
export const LetterLink = ({ label, href, host }: { label: ReactNode; href: string; host: string }) => {
  const styles = useStyles();
  return (
    <>
      <Link href={href} target="_blank" rel="noopener noreferrer" inline style={{ fontSize: 'inherit' }}>
        {label}
      </Link>
      <span className={styles.host}> ({host})</span>
    </>
  );
};
