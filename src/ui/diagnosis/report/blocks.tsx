import { createElement, type ReactNode, use } from "react";
import {
  type Block,
  blockDrawing,
  type Cell,
  cellDrawing,
  type Faces,
  joined,
  type Section,
  type Span,
} from "#report";
import { LevelBox } from "../results/level-box.tsx";
import { role } from "../results/table.tsx";
import { Drawn, Figure, inOrder, OnScreen } from "./figure.tsx";

/** The widths of figures in millimetres: across the page, in one of two columns, in the cell of a table. */
const widths = { page: 174, column: 84, cell: 25 } as const;

/** Blocks on a screen, under its heading, in its colours. */
export function Blocks({ blocks, faces }: { blocks: readonly Block[]; faces: Faces }) {
  return (
    <OnScreen value={true}>
      {inOrder(blocks, (block) => (
        <Shown block={block} width={widths.page} faces={faces} />
      ))}
    </OnScreen>
  );
}

/** A part of the report: its title, then its blocks. */
export function Part({ section, faces }: { section: Section; faces: Faces }) {
  return (
    <section id={section.id}>
      {inOrder(section.blocks, (block) => (
        <Shown block={block} width={widths.page} faces={faces} />
      ))}
    </section>
  );
}

function Shown({ block, width, faces }: { block: Block; width: number; faces: Faces }) {
  const isOnScreen = use(OnScreen);
  switch (block.kind) {
    case "title":
      return <h2>{block.text}</h2>;
    case "heading":
      return (
        <div className={block.isSmall ? "report-heading report-small" : "report-heading"}>
          {createElement(`h${block.level + (isOnScreen ? 0 : 1)}`, null, block.text)}
          {block.aside && <p className="note quiet">{block.aside}</p>}
        </div>
      );
    case "paragraph":
      return <p className={block.size === "note" ? "note" : undefined}>{said(block.spans)}</p>;
    case "attention":
      return (
        <p className="report-attention">
          <strong>{block.label}</strong> {block.text}
        </p>
      );
    case "list": {
      const items = inOrder(block.items, (item) => <li>{said(item)}</li>);
      const note = block.size === "note" ? { className: "note" } : {};
      return block.ordered ? <ol {...note}>{items}</ol> : <ul {...note}>{items}</ul>;
    }
    case "columns":
      return (
        <div className="report-columns">
          {inOrder(block.columns, (blocks) => (
            <div>
              {inOrder(blocks, (each) => (
                <Shown block={each} width={widths.column} faces={faces} />
              ))}
            </div>
          ))}
        </div>
      );
    case "table":
      return <Table {...block} faces={faces} />;
    default:
      return <Figure drawing={blockDrawing(block, width, faces)} />;
  }
}

type TableProps = Extract<Block, { kind: "table" }> & { faces: Faces };

function Table({ caption, columns, naming = 0, rows, tall, whole, faces }: TableProps) {
  const isOnScreen = use(OnScreen);
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const wide = columns.length > 7 && "report-wide";
  const kinds = [wide, tall && "report-tall", whole && "report-whole"].filter(Boolean).join(" ");
  return (
    <table className={kinds || undefined} {...role.table}>
      {caption && <caption>{caption}</caption>}
      <thead {...role.group}>
        <tr {...role.row}>
          {inOrder(columns, ({ head, share, align }) => (
            <th
              {...role.columnHead}
              className={align === "right" ? "number" : undefined}
              style={{ inlineSize: `${(share / total) * 100}%` }}
            >
              {joined(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.group}>
        {inOrder(rows, (cells) => (
          <tr {...role.row}>
            {inOrder(cells, (cell, index) => {
              const className = cell.kind === "text" && cell.align === "right" ? "number" : undefined;
              const shown = <div>{content(cell, faces, isOnScreen)}</div>;
              return index === naming && cell.kind !== "blank" ? (
                <th {...role.rowHead} className={className}>
                  {shown}
                </th>
              ) : (
                <td className={className} data-label={joined(columns[index]?.head ?? "")} {...role.cell}>
                  {shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function content(cell: Cell, faces: Faces, isOnScreen: boolean): ReactNode {
  if (cell.kind === "blank") return null;
  if (cell.kind === "text") return said(cell.spans);
  if (isOnScreen && cell.kind === "level") return <LevelBox value={cell.value} />;
  return <Drawn drawing={cellDrawing(cell, widths.cell, faces)} />;
}

/** Words in their styles; a line end in them is one on the page. */
const said = (spans: readonly Span[]): ReactNode =>
  inOrder(spans, ({ text, face, tone }) => {
    const className = tone && `report-${tone}`;
    if (face === "bold") return <strong className={className}>{text}</strong>;
    if (face === "italic") return <em className={className}>{text}</em>;
    return className ? <span className={className}>{text}</span> : text;
  });
