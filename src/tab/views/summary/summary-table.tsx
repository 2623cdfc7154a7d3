import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  /** As wide as the words ask for: they are hyphenated where there is little room, as on a phone. */
  table: { tableLayout: 'auto' },
  cell: {
    height: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    verticalAlign: 'top',
    whiteSpace: 'pre-line',
  },
  /** The first column, with the longest words, gives way to the others. */
  first: { overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold, hyphens: 'auto', paddingLeft: tokens.spacingHorizontalS },
});

/** A table of words with a heading over each column. */
export const SummaryTable = ({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}) => {
  const styles = useStyles();
  return (
    <Table size="small" aria-label={label} className={styles.table}>
      <TableHeader>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column} className={styles.head}>
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <TableRow key={key}>
            {columns.map((column, index) => (
              <TableCell key={column} className={mergeClasses(styles.cell, index === 0 && styles.first)}>
                {cells[index]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
