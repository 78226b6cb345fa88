import type { Bounds } from "./marks.ts";
import type { Node } from "./structure.ts";

/** What is needed of jsPDF here. */
type Pdf = { internal: unknown; getNumberOfPages: () => number };

/** What jsPDF lets a plugin do while it writes a file; its types leave this out. */
type Internals = {
  write: (...words: string[]) => void;
  events: { subscribe: (topic: string, act: (page: { pageNumber: number }) => void) => void };
  getCurrentPageInfo: () => { pageNumber: number };
  getPageInfo: (page: number) => { objId: number };
  newObjectDeferred: () => number;
  newObjectDeferredBegin: (id: number, isWritten: boolean) => void;
  getCoordinateString: (millimetres: number) => string;
  getVerticalCoordinateString: (millimetres: number) => string;
};

/** Where an element is said: a piece of a page, by the number of its marked content. */
type Place = { page: number; id: number; bounds: Bounds };

/**
 * A structure for the readers of a PDF that jsPDF draws (ISO 32000-1, 14.7 and 14.8; PDF/UA-1): what is drawn is
 * marked with the element it says, or as decoration, and the tree, its links and its metadata are written with
 * the file. Links are written here too: those of jsPDF cannot be part of a tree.
 */
export function tagged(pdf: Pdf, root: Node) {
  const internals = pdf.internal as Internals;
  const places = new Map<Node, Place[]>();
  const onPage: Node[][] = [];

  const write = (text: string) => internals.write(text);

  /** Draws what says an element, or decoration, as one piece of marked content. */
  const draw = (element: Node | undefined, bounds: Bounds, paint: () => void): void => {
    if (!element) {
      write("/Artifact BMC");
      paint();
      write("EMC");
      return;
    }
    const page = internals.getCurrentPageInfo().pageNumber;
    const said = onPage[page - 1] ?? [];
    onPage[page - 1] = said;
    const place = { page, id: said.length, bounds };
    said.push(element);
    places.set(element, [...(places.get(element) ?? []), place]);
    write(`/${element.role} <</MCID ${place.id}>> BDC`);
    paint();
    write("EMC");
  };

  /** Writes the tree with the file; `begins` gives the page a section begins on. */
  const close = (begins: ReadonlyMap<string, number>): void => {
    const pages = pdf.getNumberOfPages();
    const links: { element: Node; place: Place; id: number; key: number }[] = [];
    let treeId = 0;
    internals.events.subscribe("putPage", ({ pageNumber }) => {
      const here = [...places].flatMap(([element, all]) =>
        element.to ? all.filter(({ page }) => page === pageNumber).map((place) => ({ element, place })) : [],
      );
      const added = here.map((link, index) => ({
        ...link,
        id: internals.newObjectDeferred(),
        key: pages + links.length + index,
      }));
      links.push(...added);
      write(`/StructParents ${pageNumber - 1} /Tabs /S`);
      if (added.length > 0) write(`/Annots [${added.map(({ id }) => `${id} 0 R`).join(" ")}]`);
    });
    internals.events.subscribe("postPutResources", () => {
      treeId = writeTree(internals, { root, places, onPage, links, pages, begins });
    });
    internals.events.subscribe("putCatalog", () => {
      write(`/MarkInfo <</Marked true>> /StructTreeRoot ${treeId} 0 R`);
    });
  };

  return { draw, close };
}

type Tree = {
  root: Node;
  places: ReadonlyMap<Node, readonly Place[]>;
  onPage: readonly (readonly Node[] | undefined)[];
  links: readonly { element: Node; place: Place; id: number; key: number }[];
  pages: number;
  begins: ReadonlyMap<string, number>;
};

/** Writes the structure elements, the annotations of the links and the parent tree; gives back the id of the tree. */
function writeTree(internals: Internals, { root, places, onPage, links, pages, begins }: Tree): number {
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
  const object = (id: number, text: string) => {
    internals.newObjectDeferredBegin(id, true);
    internals.write(text);
    internals.write("endobj");
  };
  const box = ({ left, top, right, bottom }: Bounds) =>
    [
      internals.getCoordinateString(left),
      internals.getVerticalCoordinateString(bottom),
      internals.getCoordinateString(right),
      internals.getVerticalCoordinateString(top),
    ].join(" ");

  const destination = (element: Node): string => {
    if (!element.to) return "";
    if ("url" in element.to) return `/A <</S /URI /URI (${uri(element.to.url)})>>`;
    const page = begins.get(element.to.section) ?? 1;
    return `/Dest [${pageOf(page)} /XYZ null null null]`;
  };
  for (const { element, place, id, key } of links) {
    object(
      id,
      `<</Type /Annot /Subtype /Link /Rect [${box(place.bounds)}] /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${text(element.alt ?? "")} ${destination(element)}>>`,
    );
  }
  for (const element of all) {
    const said = places.get(element) ?? [];
    const parent = parents.get(element);
    const own = links.filter((link) => link.element === element);
    const pages = new Set(said.map(({ page }) => page));
    const [page] = pages;
    const isOnOne = pages.size === 1 && page !== undefined;
    const kids = [
      ...said.map(({ page, id }) => (isOnOne ? `${id}` : `<</Type /MCR /Pg ${pageOf(page)} /MCID ${id}>>`)),
      ...own.map(({ id, place }) => `<</Type /OBJR /Obj ${id} 0 R /Pg ${pageOf(place.page)}>>`),
      ...element.children.map(reference),
    ];
    const parts = [
      `/S/${element.role}/P ${parent ? reference(parent) : `${treeId} 0 R`}`,
      isOnOne ? `/Pg ${pageOf(page)}` : "",
      kids.length === 0 ? "" : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(" ")}]`,
      element.alt && element.role === "Figure" ? `/Alt ${text(element.alt)}` : "",
      element.role === "TH" ? `/ID(${nameOf(element)})` : "",
      attributesOf(element, said, nameOf, box),
    ];
    object(ids.get(element) ?? 0, `<<${parts.join("")}>>`);
  }
  const byPage = Array.from(
    { length: pages },
    (_, index) => `${index} [${(onPage[index] ?? []).map(reference).join(" ")}]`,
  );
  const byLink = links.map(({ key, element }) => `${key} ${reference(element)}`);
  object(parentTreeId, `<</Nums [${[...byPage, ...byLink].join(" ")}]>>`);
  const named = heads.map((head) => `(${nameOf(head)}) ${reference(head)}`).toSorted();
  const idTree = `/IDTree <</Names [${named.join(" ")}]>>`;
  object(
    treeId,
    `<</Type /StructTreeRoot /K [${reference(root)}] /ParentTree ${parentTreeId} 0 R /ParentTreeNextKey ${pages + links.length} ${named.length > 0 ? idTree : ""}>>`,
  );
  return treeId;
}

/** What a table cell is the head of or headed by, and the place of a figure. */
function attributesOf(
  element: Node,
  said: readonly Place[],
  nameOf: (head: Node) => string,
  box: (bounds: Bounds) => string,
): string {
  if (element.role === "TH") return `/A<</O/Table/Scope/${element.scope ?? "Column"}>>`;
  if (element.role === "TD" && element.heads) {
    return `/A<</O/Table/Headers[${element.heads.map((head) => `(${nameOf(head)})`).join("")}]>>`;
  }
  if (element.role !== "Figure" || said.length === 0) return "";
  const whole = said.map(({ bounds }) => bounds).reduce(around);
  return `/A<</O/Layout/Placement/Block/BBox[${box(whole)}]>>`;
}

/** The least bounds that hold both. */
export const around = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** A text string in UTF-16, in hexadecimal: nothing in it can end the string. */
const text = (words: string): string =>
  `<FEFF${Array.from({ length: words.length }, (_, index) =>
    words.charCodeAt(index).toString(16).padStart(4, "0"),
  )
    .join("")
    .toUpperCase()}>`;

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
