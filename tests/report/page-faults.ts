import type { LaidPage, LaidReport } from "../../src/report/layout.ts";
import { type Bounds, boundsOf, type Faces, type Mark } from "../../src/report/marks.ts";
import type { Node, Role } from "../../src/report/structure.ts";
import { page } from "../../src/report/tokens.ts";

type Text = Extract<Mark, { kind: "text" }>;

export const isText = (mark: Mark): mark is Text => mark.kind === "text";

/** Whether a text is of the content, not of the head or the foot. */
export const isBody = ({ y }: Text): boolean => y > page.top && y < page.foot - 3;

const onPage = (index: number, what: string): string => `page ${index + 1}: ${what}`;

/** The marks that stand, even in part, off the paper. */
export function offPaper({ pages }: LaidReport, faces: Faces): string[] {
  const isOff = ({ left, top, right, bottom }: Bounds) =>
    left < -hair || top < -hair || right > page.width + hair || bottom > page.height + hair;
  return pages.flatMap(({ marks }, index) =>
    marks
      .filter((mark) => isOff(boundsOf(mark, faces)))
      .map(({ kind }) => onPage(index, `${kind} off the paper`)),
  );
}

const hair = 0.01;
/** What the boxes of two texts may share, in millimetres: signs do not fill the height of their type. */
const shared = 0.4;

/** The texts that are written over one another. */
export function overprinted({ pages }: LaidReport, faces: Faces): string[] {
  return pages.flatMap(({ marks }, index) => {
    const texts = marks
      .filter(isText)
      .filter(({ text }) => text.trim() !== "")
      .map((mark) => ({ text: mark.text, box: boundsOf({ ...mark, text: mark.text.trimEnd() }, faces) }))
      .sort((a, b) => a.box.top - b.box.top);
    return texts.flatMap(({ text, box }, at) => {
      const found: string[] = [];
      for (const other of texts.slice(at + 1)) {
        if (other.box.top > box.bottom - shared) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (across > shared) found.push(onPage(index, `« ${text} » over « ${other.text} »`));
      }
      return found;
    });
  });
}

const whole = new Set<Role>(["H1", "H2", "H3", "P", "LI", "TR", "Figure", "TOCI"]);

/** The paragraphs, items, rows and figures that begin on a page and end on another. */
export function split({ pages, structure }: LaidReport): string[] {
  const places = new Map<Node, Set<number>>();
  pages.forEach(({ marks }, index) => {
    for (const { node } of marks) if (node) places.set(node, (places.get(node) ?? new Set()).add(index + 1));
  });
  const placesOf = (element: Node): Set<number> =>
    new Set([...(places.get(element) ?? []), ...element.children.flatMap((child) => [...placesOf(child)])]);
  const visit = (element: Node): string[] => {
    const on = whole.has(element.role) ? [...placesOf(element)] : [];
    const own = on.length > 1 ? [`${element.role} on pages ${on.join(" and ")}`] : [];
    return [...own, ...element.children.flatMap(visit)];
  };
  return visit(structure);
}

const isHeading = ({ node }: Mark): boolean => /^H[123]$/.test(node?.role ?? "");

/** The headings under which nothing stands on their page but the words beside them. */
export function headingsLast({ pages }: LaidReport): string[] {
  return pages.flatMap(({ marks }, index) => {
    const body = marks.filter(isText).filter(isBody);
    const heading = body.findLast(isHeading);
    if (!heading) return [];
    const after = body.slice(body.lastIndexOf(heading) + 1);
    return after.some(({ y }) => y > heading.y + besideHeading) ? [] : [onPage(index, heading.text)];
  });
}

/** How far under a heading stands what only comments it, in millimetres. */
const besideHeading = 5;

/** How much of the height of a page is used, 0–1. */
export function fillOf({ marks }: LaidPage, faces: Faces): number {
  const bottoms = marks.map((mark) => boundsOf(mark, faces).bottom).filter((y) => y < page.foot - 4);
  return Math.max(0, Math.max(...bottoms) - page.top) / (page.bottom - page.top);
}

/** The pages of which less than a share is used though their part goes on after them. */
export function leftEmpty({ pages }: LaidReport, faces: Faces, least: number): string[] {
  return pages.flatMap((laid, index) => {
    const goesOn = pages[index + 1]?.section === laid.section;
    const fill = fillOf(laid, faces);
    return goesOn && fill < least ? [onPage(index, `${Math.round(fill * 100)} % of ${laid.section}`)] : [];
  });
}
