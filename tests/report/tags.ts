import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";

type Element = {
  reference: string;
  role: string;
  dictionary: PDFDict;
  children: Element[];
  parent: Element | null;
};

const roles = new Set(
  "Document Sect H1 H2 H3 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure TOC TOCI Link Form".split(
    " ",
  ),
);

/** What keeps a PDF from being read as its page is seen (PDF/UA-1), found without anything of the program that wrote it. */
export async function tagProblems(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const reader = new Reader(pdf);
  reader.readCatalog();
  const root = reader.readTree();
  if (root) {
    reader.readPages(root);
    reader.readStructure(root);
  }
  reader.readFonts();
  return reader.problems;
}

class Reader {
  readonly problems: string[] = [];
  readonly #pdf: PDFDocument;
  readonly #context: PDFContext;
  /** `page reference#mcid` to the element that holds it. */
  readonly #contents = new Map<string, Element>();
  /** The annotation references an element holds. */
  readonly #annotations = new Map<string, Element>();
  readonly #parentTree = new Map<number, PDFObject>();

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
    this.#context = pdf.context;
  }

  #say(problem: string): void {
    this.problems.push(problem);
  }

  #value(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.#context.lookup(object) : object;
  }

  #entry(dictionary: PDFDict, key: string): PDFObject | undefined {
    return this.#value(dictionary.get(PDFName.of(key)));
  }

  #name(dictionary: PDFDict, key: string): string {
    const value = this.#entry(dictionary, key);
    return value instanceof PDFName ? value.asString().slice(1) : "";
  }

  #text(dictionary: PDFDict, key: string): string {
    const value = this.#entry(dictionary, key);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
  }

  #list(object: PDFObject | undefined): PDFObject[] {
    const value = this.#value(object);
    return value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [object as PDFObject];
  }

  readCatalog(): void {
    const { catalog } = this.#pdf;
    const marks = this.#entry(catalog, "MarkInfo");
    if (!(marks instanceof PDFDict) || String(this.#entry(marks, "Marked")) !== "true") {
      this.#say("The file does not say that it is marked");
    }
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(this.#text(catalog, "Lang"))) this.#say("The file says no language");
    const viewer = this.#entry(catalog, "ViewerPreferences");
    if (!(viewer instanceof PDFDict) || String(this.#entry(viewer, "DisplayDocTitle")) !== "true") {
      this.#say("The file does not show its title");
    }
    const metadata = this.#entry(catalog, "Metadata");
    const xml =
      metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString() : "";
    if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xml)) this.#say("The metadata name no PDF/UA");
    if (!/<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xml)) this.#say("The metadata give no title");
  }

  readTree(): Element | null {
    const tree = this.#entry(this.#pdf.catalog, "StructTreeRoot");
    if (!(tree instanceof PDFDict)) {
      this.#say("The file has no structure");
      return null;
    }
    const parents = this.#entry(tree, "ParentTree");
    const numbers = parents instanceof PDFDict ? this.#list(parents.get(PDFName.of("Nums"))) : [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [key, value] = [this.#value(numbers[index]), numbers[index + 1]];
      if (key instanceof PDFNumber && value) this.#parentTree.set(key.asNumber(), value);
    }
    const treeReference = String(this.#pdf.catalog.get(PDFName.of("StructTreeRoot")));
    const [first, ...others] = this.#list(tree.get(PDFName.of("K")));
    if (!(first instanceof PDFRef) || others.length > 0) {
      this.#say("The structure has not one root");
      return null;
    }
    return this.#element(first, treeReference, null);
  }

  #element(reference: PDFRef, parent: string, above: Element | null): Element | null {
    const dictionary = this.#value(reference);
    if (!(dictionary instanceof PDFDict)) {
      this.#say(`${reference} is no element`);
      return null;
    }
    const element: Element = {
      reference: String(reference),
      role: this.#name(dictionary, "S"),
      dictionary,
      children: [],
      parent: above,
    };
    if (String(dictionary.get(PDFName.of("P"))) !== parent) {
      this.#say(`${element.role} ${reference} names another parent`);
    }
    const ownPage = dictionary.get(PDFName.of("Pg"));
    for (const kid of this.#list(dictionary.get(PDFName.of("K")))) {
      const value = this.#value(kid);
      if (value instanceof PDFNumber) this.#hold(element, ownPage, value.asNumber());
      else if (value instanceof PDFDict && this.#name(value, "Type") === "MCR") {
        const id = this.#entry(value, "MCID");
        this.#hold(
          element,
          value.get(PDFName.of("Pg")) ?? ownPage,
          id instanceof PDFNumber ? id.asNumber() : -1,
        );
      } else if (value instanceof PDFDict && this.#name(value, "Type") === "OBJR") {
        this.#annotations.set(String(value.get(PDFName.of("Obj"))), element);
      } else if (kid instanceof PDFRef) {
        const child = this.#element(kid, element.reference, element);
        if (child) element.children.push(child);
      }
    }
    return element;
  }

  #hold(element: Element, page: PDFObject | undefined, id: number): void {
    const place = `${page}#${id}`;
    if (this.#contents.has(place)) this.#say(`The content ${place} is in the structure twice`);
    this.#contents.set(place, element);
  }

  readPages(root: Element): void {
    this.#pdf.getPages().forEach((page, index) => {
      this.#readPage(page, index + 1);
    });
    if (root.role !== "Document") this.#say(`The root of the structure is ${root.role}`);
  }

  #readPage(page: PDFPage, number: number): void {
    if (this.#name(page.node, "Tabs") !== "S")
      this.#say(`Page ${number} does not follow its structure by keyboard`);
    const ids = this.#marked(page, number);
    const key = this.#entry(page.node, "StructParents");
    const parents = key instanceof PDFNumber ? this.#list(this.#parentTree.get(key.asNumber())) : [];
    for (const id of ids) {
      const element = this.#contents.get(`${page.ref}#${id}`);
      if (!element) this.#say(`Content ${id} of page ${number} is not in the structure`);
      else if (String(parents[id]) !== element.reference) {
        this.#say(`Content ${id} of page ${number} leads back to another element`);
      }
    }
    const known = new Set(ids.map((id) => `${page.ref}#${id}`));
    for (const place of this.#contents.keys()) {
      if (place.startsWith(`${page.ref}#`) && !known.has(place))
        this.#say(`${place} is nowhere on page ${number}`);
    }
    for (const annotation of this.#list(page.node.get(PDFName.of("Annots")))) {
      this.#readAnnotation(annotation, number);
    }
  }

  #readAnnotation(reference: PDFObject, number: number): void {
    const annotation = this.#value(reference);
    const element = this.#annotations.get(String(reference));
    if (!(annotation instanceof PDFDict) || !element) {
      this.#say(`An annotation of page ${number} is not in the structure`);
      return;
    }
    const key = this.#entry(annotation, "StructParent");
    const back = key instanceof PDFNumber ? this.#parentTree.get(key.asNumber()) : undefined;
    if (String(back) !== element.reference)
      this.#say(`An annotation of page ${number} leads back to another element`);
    const subtype = this.#name(annotation, "Subtype");
    const role = { Link: "Link", Widget: "Form" }[subtype];
    if (element.role !== role) this.#say(`A ${subtype} of page ${number} is in ${element.role}`);
    if (subtype === "Link" && this.#text(annotation, "Contents") === "")
      this.#say(`A link of page ${number} says not where it leads`);
    if (subtype === "Widget" && this.#text(annotation, "TU") === "")
      this.#say(`A field of page ${number} says not what it asks`);
  }

  /** A form holds its field and nothing else or, where it is filled in by hand, what is drawn and what it asks. */
  #readForm({ reference, dictionary }: Element): void {
    const attributes = this.#entry(dictionary, "A");
    if (!(attributes instanceof PDFDict) || this.#name(attributes, "O") !== "PrintField") {
      const kids = this.#list(dictionary.get(PDFName.of("K")));
      const [kid] = kids.map((each) => this.#value(each));
      const isField = kid instanceof PDFDict && this.#name(kid, "Type") === "OBJR";
      if (kids.length !== 1 || !isField) this.#say(`Form ${reference} is not one field`);
      return;
    }
    const role = this.#name(attributes, "Role");
    if (!["rb", "cb", "tv"].includes(role)) this.#say(`Form ${reference} is filled in nobody knows how`);
    if (role !== "tv" && this.#name(attributes, "checked") !== "off")
      this.#say(`Form ${reference} is not blank`);
    if (this.#text(attributes, "Desc") === "") this.#say(`Form ${reference} says not what it asks`);
  }

  /** The numbers of the marked contents of a page; what is painted outside them is a problem. */
  #marked(page: PDFPage, number: number): number[] {
    const ids: number[] = [];
    let open: string | null = null;
    let outside = 0;
    for (const { operator, operands } of operationsOf(this.#content(page))) {
      if (operator === "BDC" || operator === "BMC") {
        if (open !== null) this.#say(`Marked contents are nested on page ${number}`);
        open = operands[0] ?? "";
        const id = /\/MCID (\d+)/.exec(operands.join(" "))?.[1];
        if (id !== undefined) ids.push(Number(id));
        else if (open !== "/Artifact") this.#say(`${open} on page ${number} has no number`);
      } else if (operator === "EMC") open = null;
      else if (painting.has(operator) && open === null) outside += 1;
    }
    if (open !== null) this.#say(`A marked content of page ${number} does not end`);
    if (outside > 0) this.#say(`${outside} paintings of page ${number} are neither marked nor decoration`);
    return ids;
  }

  #content(page: PDFPage): string {
    return this.#list(page.node.get(PDFName.of("Contents")))
      .map((part) => this.#value(part))
      .map((part) =>
        part instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(part).decode()).toString("latin1") : "",
      )
      .join("\n");
  }

  readStructure(root: Element): void {
    const all = flat(root);
    let heading = 0;
    for (const element of all) {
      const { role, dictionary, children, reference, parent } = element;
      if (!roles.has(role)) this.#say(`${reference} has the unknown role ${role}`);
      if (role === "Figure" && this.#text(dictionary, "Alt").trim() === "")
        this.#say(`Figure ${reference} says nothing`);
      if (/^H[123]$/.test(role)) {
        const level = Number(role[1]);
        if (level > heading + 1) this.#say(`${role} ${reference} comes after level ${heading}`);
        heading = level;
      }
      this.#readParents(role, parent?.role ?? "", reference);
      if (role === "Table") this.#readTable(element);
      if (role === "Link" && ![...this.#annotations.values()].includes(element)) {
        this.#say(`Link ${reference} leads nowhere`);
      }
      if (role === "Form") this.#readForm(element);
      if (role === "L" && children.length === 0) this.#say(`L ${reference} is empty`);
    }
  }

  #readParents(role: string, parent: string, reference: string): void {
    const wanted: Record<string, string[]> = {
      LI: ["L"],
      Lbl: ["LI", "TOCI"],
      LBody: ["LI"],
      Caption: ["Table", "L", "Figure"],
      THead: ["Table"],
      TBody: ["Table"],
      TR: ["Table", "THead", "TBody"],
      TH: ["TR"],
      TD: ["TR"],
      TOCI: ["TOC"],
    };
    const allowed = wanted[role];
    if (allowed && !allowed.includes(parent)) this.#say(`${role} ${reference} is in ${parent}`);
  }

  #readTable(table: Element): void {
    const inside = flat(table);
    const rows = inside.filter(({ role }) => role === "TR");
    const widths = new Set(rows.map(({ children }) => children.length));
    if (widths.size > 1) this.#say(`Table ${table.reference} has rows of ${[...widths].join(" and ")} cells`);
    const heads = inside.filter(({ role }) => role === "TH");
    const ids = new Set(heads.map(({ dictionary }) => this.#text(dictionary, "ID")));
    if (ids.size !== heads.length) this.#say(`Table ${table.reference} has head cells of one name`);
    for (const { role, dictionary, reference } of inside) {
      const attributes = this.#entry(dictionary, "A");
      if (role === "TH") {
        const scope = attributes instanceof PDFDict ? this.#name(attributes, "Scope") : "";
        if (scope !== "Row" && scope !== "Column") this.#say(`TH ${reference} says not what it heads`);
      }
      if (role === "TD") {
        const named = attributes instanceof PDFDict ? this.#list(attributes.get(PDFName.of("Headers"))) : [];
        const texts = named.map((name) => (name instanceof PDFString ? name.decodeText() : ""));
        if (texts.length === 0 || texts.some((name) => !ids.has(name))) {
          this.#say(`TD ${reference} has no head cells in its table`);
        }
      }
    }
  }

  readFonts(): void {
    for (const [reference, object] of this.#context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || this.#name(object, "Type") !== "Font") continue;
      const subtype = this.#name(object, "Subtype");
      if (subtype === "Type0" && !this.#entry(object, "ToUnicode"))
        this.#say(`Font ${reference} gives no characters`);
      if (subtype === "Type0") continue;
      if (subtype === "TrueType" && this.#name(object, "Encoding") !== "WinAnsiEncoding")
        this.#say(`Font ${reference} gives no characters`);
      const descriptor = this.#entry(object, "FontDescriptor");
      if (!(descriptor instanceof PDFDict) || !this.#entry(descriptor, "FontFile2")) {
        this.#say(`Font ${reference} is not embedded`);
      }
    }
  }
}

const painting = new Set("Tj TJ ' \" f F f* B B* b b* S s Do sh".split(" "));

const flat = (element: Element): Element[] => [element, ...element.children.flatMap(flat)];

/** The operations of a content stream: strings, names, dictionaries and arrays, then an operator. */
function* operationsOf(content: string): Generator<{ operator: string; operands: string[] }> {
  const token = /<<[^>]*>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\[[^\]]*\]|\/[^\s/<>()[\]]*|[^\s/<>()[\]]+/g;
  let operands: string[] = [];
  for (const [found] of content.matchAll(token)) {
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(found)) {
      yield { operator: found, operands };
      operands = [];
    } else operands.push(found);
  }
}
