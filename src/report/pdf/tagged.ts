import type { Bounds } from "../marks.ts";
import type { Field, Node } from "../structure.ts";
import { box, type Internals, type Pdf, putObject, text } from "./pdf-objects.ts";
import { type FormFace, writeFields } from "./widgets.ts";

/** Where an element is said: a piece of a page, by the number of its marked content; a field says itself. */
type Place = { page: number; id: number | null; bounds: Bounds };

/**
 * A structure for the readers of a PDF that jsPDF draws (ISO 32000-1, 14.7 and 14.8; PDF/UA-1): what is drawn is
 * marked with the element it says, or as decoration, and the tree, its links and its metadata are written with
 * the file. Links and fields are written here too: those of jsPDF cannot be part of a tree. Fields are filled in with
 * a face of their own, asked for only where there are some.
 */
export function tagged(pdf: Pdf, root: Node, formFace: () => FormFace) {
  const internals = pdf.internal as Internals;
  const places = new Map<Node, Place[]>();
  const onPage: Node[][] = [];

  const write = (text: string) => internals.write(text);

  /** Draws what says an element, or decoration, as one piece of marked content. */
  const draw = (element: Node | undefined, bounds: Bounds, paint: () => void): void => {
    const page = internals.getCurrentPageInfo().pageNumber;
    const isSaid = element !== undefined && !element.field?.isLive;
    const said = onPage[page - 1] ?? [];
    onPage[page - 1] = said;
    const id = isSaid ? said.length : null;
    if (element) places.set(element, [...(places.get(element) ?? []), { page, id, bounds }]);
    if (isSaid) said.push(element);
    write(isSaid ? `/${element.role} <</MCID ${id}>> BDC` : "/Artifact BMC");
    paint();
    write("EMC");
  };

  /** Writes the tree with the file; `begins` gives the page a section begins on. */
  const close = (begins: ReadonlyMap<string, number>): void => {
    const pages = pdf.getNumberOfPages();
    const annotations: Annotation[] = [];
    let [treeId, form] = [0, ""];
    internals.events.subscribe("putPage", ({ pageNumber }) => {
      const here = [...places].flatMap(([element, all]) =>
        element.to || element.field?.isLive
          ? all.filter(({ page }) => page === pageNumber).map((place) => ({ element, place }))
          : [],
      );
      const added = here.map((annotation, index) => ({
        ...annotation,
        id: internals.newObjectDeferred(),
        key: pages + annotations.length + index,
      }));
      annotations.push(...added);
      write(`/StructParents ${pageNumber - 1} /Tabs /S`);
      if (added.length > 0) write(`/Annots [${added.map(({ id }) => `${id} 0 R`).join(" ")}]`);
    });
    internals.events.subscribe("postPutResources", () => {
      treeId = writeTree(internals, { root, places, onPage, annotations, pages, begins });
      const widgets = annotations.flatMap(({ element: { field }, place: { page, bounds }, id, key }) =>
        field ? [{ field, id, key, page: `${internals.getPageInfo(page).objId} 0 R`, bounds }] : [],
      );
      if (widgets.length > 0) form = writeFields(internals, widgets, formFace());
    });
    internals.events.subscribe("putCatalog", () => {
      write(`/MarkInfo <</Marked true>> /StructTreeRoot ${treeId} 0 R ${form}`);
    });
  };

  return { draw, close };
}

type Annotation = { element: Node; place: Place; id: number; key: number };

type Tree = {
  root: Node;
  places: ReadonlyMap<Node, readonly Place[]>;
  onPage: readonly (readonly Node[] | undefined)[];
  annotations: readonly Annotation[];
  pages: number;
  begins: ReadonlyMap<string, number>;
};

/** Writes the structure elements, the annotations of the links and the parent tree; gives back the id of the tree. */
function writeTree(internals: Internals, { root, places, onPage, annotations, pages, begins }: Tree): number {
  const ids = new Map<Node, number>();
  const parents = new Map<Node, Node>();
  const all: Node[] = [];
  const number = (element: Node): void => {
    ids.set(element, internals.newObjectDeferred());
    all.push(element);
    for (const child of element.children) {
      parents.set(child, element);
      number(child);
    }
  };
  number(root);
  const heads = all.filter(({ role }) => role === "TH");
  const names = new Map(heads.map((head, index) => [head, index.toString(36)]));
  const nameOf = (head: Node) => names.get(head) ?? "";
  const treeId = internals.newObjectDeferred();
  const parentTreeId = internals.newObjectDeferred();
  const reference = (element: Node) => `${ids.get(element)} 0 R`;
  const pageOf = (page: number) => `${internals.getPageInfo(page).objId} 0 R`;
  const destination = (element: Node): string => {
    if (!element.to) return "";
    if ("url" in element.to) return `/A <</S /URI /URI (${uri(element.to.url)})>>`;
    const page = begins.get(element.to.section) ?? 1;
    return `/Dest [${pageOf(page)} /XYZ null null null]`;
  };
  for (const { element, place, id, key } of annotations) {
    if (element.field) continue;
    putObject(
      internals,
      id,
      `<</Type /Annot /Subtype /Link /Rect [${box(internals, place.bounds)}] /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${text(element.alt ?? "")} ${destination(element)}>>`,
    );
  }
  for (const element of all) {
    const said = places.get(element) ?? [];
    const parent = parents.get(element);
    const own = annotations.filter((annotation) => annotation.element === element);
    const pages = new Set(said.map(({ page }) => page));
    const [page] = pages;
    const isOnOne = pages.size === 1 && page !== undefined;
    const kids = [
      ...said.flatMap(({ page, id }) => {
        if (id === null) return [];
        return [isOnOne ? `${id}` : `<</Type /MCR /Pg ${pageOf(page)} /MCID ${id}>>`];
      }),
      ...own.map(({ id, place }) => `<</Type /OBJR /Obj ${id} 0 R /Pg ${pageOf(place.page)}>>`),
      ...element.children.map(reference),
    ];
    const parts = [
      `/S/${element.role}/P ${parent ? reference(parent) : `${treeId} 0 R`}`,
      isOnOne ? `/Pg ${pageOf(page)}` : "",
      kids.length === 0 ? "" : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(" ")}]`,
      element.alt && element.role === "Figure" ? `/Alt ${text(element.alt)}` : "",
      element.actual ? `/ActualText ${text(element.actual)}` : "",
      element.role === "TH" ? `/ID(${nameOf(element)})` : "",
      attributesOf(element, said, nameOf, (bounds) => box(internals, bounds)),
    ];
    putObject(internals, ids.get(element) ?? 0, `<<${parts.join("")}>>`);
  }
  const byPage = Array.from(
    { length: pages },
    (_, index) => `${index} [${(onPage[index] ?? []).map(reference).join(" ")}]`,
  );
  const byAnnotation = annotations.map(({ key, element }) => `${key} ${reference(element)}`);
  putObject(internals, parentTreeId, `<</Nums [${[...byPage, ...byAnnotation].join(" ")}]>>`);
  const named = heads.map((head) => `(${nameOf(head)}) ${reference(head)}`).toSorted();
  const idTree = `/IDTree <</Names [${named.join(" ")}]>>`;
  putObject(
    internals,
    treeId,
    `<</Type /StructTreeRoot /K [${reference(root)}] /ParentTree ${parentTreeId} 0 R /ParentTreeNextKey ${pages + annotations.length} ${named.length > 0 ? idTree : ""}>>`,
  );
  return treeId;
}

/** What a table cell is the head of or headed by, the place of a figure, and what is filled in by hand. */
function attributesOf(
  element: Node,
  said: readonly Place[],
  nameOf: (head: Node) => string,
  box: (bounds: Bounds) => string,
): string {
  if (element.field && !element.field.isLive) return printed(element.field);
  if (element.role === "TH") return `/A<</O/Table/Scope/${element.scope ?? "Column"}>>`;
  if (element.role === "TD" && element.heads) {
    return `/A<</O/Table/Headers[${element.heads.map((head) => `(${nameOf(head)})`).join("")}]>>`;
  }
  if (element.role !== "Figure" || said.length === 0) return "";
  const whole = said.map(({ bounds }) => bounds).reduce(around);
  return `/A<</O/Layout/Placement/Block/BBox[${box(whole)}]>>`;
}

/** A field that is only drawn (ISO 32000-1, table 348). */
const printed = ({ kind, label }: Field): string =>
  kind === "text"
    ? `/A<</O/PrintField/Role/tv/Desc${text(label)}>>`
    : `/A<</O/PrintField/Role/${kind === "tick" ? "cb" : "rb"}/checked/off/Desc${text(label)}>>`;

/** The least bounds that hold both. */
export const around = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** An address in ASCII, with what would end a string of a PDF escaped. */
const uri = (address: string): string =>
  encodeURI(decodeURI(address)).replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** What the metadata of a file says of who made it. */
export const maker = "<xmp:CreatorTool>Ressorts</xmp:CreatorTool>";

/** The metadata of a file that follows PDF/UA-1, as XMP. */
export function metadata(title: string, lang: string): string {
  const escaped = title.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "");
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<pdfuaid:part>1</pdfuaid:part>${maker}`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>`,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="w"?>',
  ].join("");
}
