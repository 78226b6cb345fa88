import type { Mark } from "#report";
import type { Node } from "../../src/report/structure.ts";

export const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/** What the PDF says, element by element and in order: « TH Flux », « Figure Niveau 2 sur 3 », « H2 Priorités ». */
export function saidByPdf(structure: Node, marks: readonly Mark[]): string[] {
  const texts = new Map<Node, string>();
  for (const mark of marks) {
    if (mark.kind !== "text" || !mark.node) continue;
    texts.set(mark.node, (texts.get(mark.node) ?? "") + mark.text);
  }
  const said = (node: Node): string[] => {
    if (node.role === "Lbl") return [];
    if (node.role === "Figure") return [`Figure ${squeezed(node.alt ?? "")}`];
    if (node.role === "Link") return [`Link ${squeezed(texts.get(node) ?? "").replace(/\d+$/, "")}`];
    if (node.children.length > 0) return node.children.flatMap(said);
    const role = node.scope === "Row" ? "TH Row" : node.role.replace("LBody", "LI");
    return [`${role} ${squeezed(texts.get(node) ?? "")}`];
  };
  return said(structure);
}
