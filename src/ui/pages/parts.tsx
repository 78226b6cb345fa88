import type { Part } from "#i18n";
import { linkTo } from "../address.ts";
import { Table } from "../diagnosis/results/table.tsx";

/** The paragraphs, lists, tables and links of a section. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part) => <OnePart key={keyOf(part)} part={part} />);
}

function keyOf(part: Part): string {
  if (typeof part === "string") return part;
  if ("list" in part) return part.list.join();
  return "link" in part ? part.to : part.table.caption;
}

function OnePart({ part }: { part: Part }) {
  if (typeof part === "string") return <p>{part}</p>;
  if ("list" in part) {
    return (
      <ul className="info-list">
        {part.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  if ("link" in part) {
    return (
      <p>
        <a href={linkTo(part.to)}>{part.link}</a>
      </p>
    );
  }
  const { caption, head, rows } = part.table;
  return (
    <Table
      caption={caption}
      columns={head.map((name) => ({ head: name }))}
      rows={rows.map((cells) => ({ id: cells[0] ?? "", cells }))}
    />
  );
}
