/** Prints rows as a Markdown table. All columns but the first are aligned to the end. */
export function printTable(columns, rows) {
  const cells = rows.map((row) => row.map(String));
  const widths = columns.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  console.log(line(columns));
  console.log(`| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`);
  for (const row of cells) console.log(line(row));
}
