import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterContent } from '../../../domain/letter/content.ts';
import { webAddress } from '../../../domain/letter/web-address.ts';
import { useTab } from '../../tab-context.ts';
import { LetterBody, LetterLink } from './letter-body.tsx';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  lead: { margin: 0, fontSize: '1.25rem', lineHeight: 1.5, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  picture: { maxWidth: '100%', borderRadius: tokens.borderRadiusXLarge },
  ask: {
    padding: '1.1rem 1.4rem',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold },
  asked: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: '1.0625rem', lineHeight: 1.5, whiteSpace: 'pre-line' },
  links: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '0.4rem',
    overflowWrap: 'anywhere',
  },
});

/** The letter itself, under its heading. An address that no reader should be led to is shown as text. */
export const LetterArticle = ({ content }: { content: LetterContent }) => {
  const styles = useStyles();
  const { t } = useTab();
  const words = t.lettersReader.letter;
  const { lead, body, ask, links, picture } = content;
  const address = picture === null ? null : webAddress(picture.url);
  return (
    <article className={styles.letter}>
      {lead === '' ? null : <p className={styles.lead}>{lead}</p>}
      {picture !== null && address !== null && typeof address === 'object' ? (
        <img className={styles.picture} src={address.href} alt={picture.alt} />
      ) : null}
      <LetterBody text={body} />
      {ask === '' ? null : (
        <section className={styles.ask}>
          <h2 className={styles.title}>{words.ask}</h2>
          <p className={styles.asked}>{ask}</p>
        </section>
      )}
      {links.length === 0 ? null : (
        <section>
          <h2 className={styles.title}>{words.links}</h2>
          <ul className={styles.links}>
            {links.map(({ title, url }) => {
              const leads = webAddress(url);
              return (
                <li key={`${title} ${url}`}>
                  {typeof leads === 'object' ? <LetterLink label={title} {...leads} /> : `${title} (${url})`}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </article>
  );
};
