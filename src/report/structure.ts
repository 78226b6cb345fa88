/** What a part of the report is to a reader who does not see it: the standard structure types of PDF 1.7 used here. */
export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Link"
  | "Form";

/** Where a link leads: a section of the report by its id, or an address outside it. */
export type Destination = { section: string } | { url: string };

/** What can be filled in: room to write, a box to tick, or a choice, of which only one of a name is ticked. */
export type Field = {
  kind: "text" | "tick" | "choice";
  /** The name of the field in the file; the choices of one question share it. */
  name: string;
  /** What it asks or, of a choice, what ticking it says. */
  label: string;
  /** Of a choice: what is chosen by ticking it, and what all of its name ask. */
  choice?: { value: string; of: string };
  /** Whether the file itself can be filled in; a sheet of paper is by hand. */
  isLive: boolean;
};

/** An element of the structure. Marks name the element they say; what names none is decoration. */
export type Node = {
  role: Role;
  children: Node[];
  /** What a figure shows, in words. */
  alt?: string;
  /** The words to be said in place of those drawn: whole where a narrow column breaks them. */
  actual?: string;
  /** Of a head cell: what it is the head of. */
  scope?: "Column" | "Row";
  /** Of a cell: its head cells. */
  heads?: Node[];
  /** Of a link. */
  to?: Destination;
  /** Of a form: its field. */
  field?: Field;
};

export const node = (
  role: Role,
  children: Node[] = [],
  more: Omit<Node, "role" | "children"> = {},
): Node => ({
  role,
  children,
  ...more,
});
