import { strFromU8, unzipSync } from "fflate";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import { makeWordReport, type Section } from "#report";
import { canvasWith } from "../../src/cli/canvas.ts";
import { fonts } from "./fixtures.ts";
import { squeezed } from "./said.ts";
import { all, at, type Element, parseXml } from "./xml.ts";

/** The files of a report in Word; those that are XML read strictly. */
export type Word = { files: Record<string, Uint8Array>; xml: Record<string, Element> };

/** The report of a diagnosis in Word, opened. */
export async function wordOf(
  document: DiagnosisDocument,
  lang: Lang,
  choices: { justifications?: boolean; annex?: Section } = {},
): Promise<Word> {
  const openCanvas = await canvasWith(fonts);
  return opened(await makeWordReport({ document, catalogue, lang, fonts, openCanvas, ...choices }));
}

/** A file of Word, opened; throws where its XML is not well formed. */
export function opened(bytes: Uint8Array): Word {
  const files = unzipSync(bytes);
  const texts = Object.entries(files).filter(([path]) => /\.(xml|rels)$/.test(path));
  return {
    files,
    xml: Object.fromEntries(texts.map(([path, file]) => [path, parseXml(strFromU8(file))])),
  };
}

/** A part of the file. */
export function partOf({ xml }: Word, path: string): Element {
  const part = xml[path];
  if (!part) throw new Error(`The file has no ${path}`);
  return part;
}

/** The body of the text. */
export function bodyOf(word: Word): Element {
  const body = at(partOf(word, "word/document.xml"), "w:body");
  if (!body) throw new Error("The file has no body");
  return body;
}

/** The name of the style of a paragraph, in the words of Word. */
export function styleOf(paragraph: Element, word: Word): string {
  const id = at(paragraph, "w:pPr", "w:pStyle")?.attributes["w:val"] ?? "Normal";
  const style = all(partOf(word, "word/styles.xml"), "w:style").find(
    ({ attributes }) => attributes["w:styleId"] === id,
  );
  const name = style && at(style, "w:name")?.attributes["w:val"];
  if (!name) throw new Error(`There is no style ${id}`);
  return name;
}

/** The pictures of the text, in order. */
export function picturesOf(word: Word): Uint8Array[] {
  const relations = partOf(word, "word/_rels/document.xml.rels").children;
  return all(bodyOf(word), "a:blip").map(({ attributes }) => {
    const found = relations.find((relation) => relation.attributes.Id === attributes["r:embed"]);
    const picture = word.files[`word/${found?.attributes.Target}`];
    if (!picture) throw new Error(`There is no picture ${attributes["r:embed"]}`);
    return picture;
  });
}

/** The words of an element, line ends included. */
export const wordsOf = (element: Element): string =>
  element.name === "w:t"
    ? element.text
    : element.name === "w:br"
      ? "\n"
      : element.children.map(wordsOf).join("");

const roles: Record<string, string> = {
  title: "H1",
  "heading 1": "H1",
  "heading 2": "H2",
  "minor heading": "H2",
  "heading 3": "H3",
  caption: "Caption",
  "list bullet": "LI",
  "list bullet note": "LI",
  "list number": "LI",
  "toc 1": "Link",
};

/** What the report in Word says, element by element and in order, in the words of `saidByPdf`. */
export function saidByWord(word: Word): string[] {
  const said = (element: Element, role?: string): string[] => {
    switch (element.name) {
      case "w:p": {
        const figures = all(element, "wp:docPr").map(
          ({ attributes }) => `Figure ${squeezed(attributes.descr ?? "")}`,
        );
        if (figures.length > 0) return figures;
        const style = styleOf(element, word).toLowerCase();
        if (style === "part end") return [];
        return [`${role ?? roles[style] ?? "P"} ${squeezed(wordsOf(element))}`];
      }
      case "w:tr": {
        const isHead = at(element, "w:trPr", "w:tblHeader") !== undefined;
        return all(element, "w:tc").flatMap((cell) =>
          cell.children.flatMap((child) => said(child, isHead ? "TH" : "TD")),
        );
      }
      default:
        return element.children.flatMap((child) => said(child));
    }
  };
  return said(bodyOf(word));
}
