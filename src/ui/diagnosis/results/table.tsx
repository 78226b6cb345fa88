import type { ReactNode } from "react";

type Column = { head: string; isNumber?: boolean };

type TableProps = {
  caption: string;
  className?: string;
  columns: readonly Column[];
  /** One row for each thing: its cells in the order of the columns, the first one naming it. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** Said again because the narrow layout changes `display`, which takes the roles of a table away. */
export const role = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

/** A table whose rows become small blocks on a narrow screen, and stay a table for assistive technology. */
export function Table({ caption, className = "", columns, rows }: TableProps) {
  return (
    <table className={`table stack ${className}`} {...role.table}>
      <caption>{caption}</caption>
      <thead {...role.group}>
        <tr {...role.row}>
          {columns.map(({ head, isNumber }) => (
            <th key={head} className={isNumber ? "number" : undefined} {...role.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.group}>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id} {...role.row}>
            <th {...role.rowHead}>{name}</th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return (
                <td
                  key={column?.head}
                  data-label={column?.head}
                  className={column?.isNumber ? "number" : undefined}
                  {...role.cell}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
