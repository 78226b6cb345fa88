import {
  CharacterSet,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Faces } from "../marks.ts";
import type { ReportModel, Section } from "../model.ts";
import type { FontFiles } from "../pdf/draw.ts";
import { colours, page } from "../tokens.ts";
import { baseStyles } from "./base-styles.ts";
import { type Press, written } from "./blocks.ts";
import { coverStrips, type Strip } from "./cover.ts";
import { families, hex, languageOf, rule, standIns, textWidth, twips } from "./measures.ts";
import type { OpenCanvas } from "./paint.ts";
import { pictures } from "./pictures.ts";
import { numbering, stylesOf } from "./styles.ts";
import { asXml, runs } from "./words.ts";

/** What a report in Word is made with: the faces it measures with and embeds, and where figures are drawn. */
export type WordTools = {
  faces: Faces;
  fonts: FontFiles;
  openCanvas: OpenCanvas;
  progress: (share: number) => void;
};

/** The report as the bytes of a Word document, its parts and their order those of every other face of it. */
export async function wordDocument(model: ReportModel, tools: WordTools): Promise<Uint8Array> {
  let lists = 0;
  const press: Press = {
    faces: tools.faces,
    pictured: pictures(tools.faces, tools.openCanvas),
    nextList: () => ++lists,
  };
  const cover = await coverStrips(model, press);
  const parts: ISectionOptions[] = [];
  for (const section of model.sections) {
    const isFirst = parts.length === 0;
    parts.push({
      headers: { default: header(section, model) },
      ...(isFirst ? { footers: { default: footer(model) } } : {}),
      properties: { type: SectionType.NEXT_PAGE, page: sheet(page.top, page.height - page.bottom) },
      children: await written(section, press),
    });
    tools.progress(parts.length / model.sections.length);
  }
  const { regular, bold, italic, title } = tools.fonts;
  const file = new Document({
    title: asXml(model.title),
    subject: asXml(model.head.territory),
    creator: "Ressorts",
    lastModifiedBy: "Ressorts",
    externalStyles: baseStyles,
    styles: stylesOf(model.lang),
    numbering,
    // The library asks for the bytes as Node holds them, and reads them as any bytes.
    fonts: [
      { name: families.text, data: regular, bold, italic, characterSet: CharacterSet.ANSI },
      { name: families.title, data: title, characterSet: CharacterSet.ANSI },
    ] as never,
    sections: [...cover.map(coverSection), ...parts],
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(file)), model);
}

/** A strip of the cover as a section of Word: all on one page, without the head and foot of the others. */
function coverSection({ columns, children }: Strip, index: number): ISectionOptions {
  const bare = [new Paragraph({ style: "TableText" })];
  return {
    ...(index === 0
      ? {
          headers: { default: new Header({ children: bare }) },
          footers: { default: new Footer({ children: bare }) },
        }
      : {}),
    properties: {
      type: index === 0 ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
      page: sheet(16, 12),
      ...(columns > 1 ? { column: { count: columns, space: twips(6) } } : {}),
    },
    children,
  };
}

/** The sheet of paper, and its margins at the top and the bottom. */
const sheet = (top: number, bottom: number) => ({
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(page.left),
    right: twips(page.width - page.right),
    header: twips(page.head),
    footer: twips(8),
  },
});

const tab = () => new TextRun({ children: [new Tab()] });

/** The name of the part, the territory and the date, as at the head of the pages of the PDF. */
function header({ name }: Section, { head, cover }: ReportModel): Header {
  const strong = { bold: true, color: hex(colours.ink) };
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        ...(cover.colour ? { border: { top: rule(0.5, cover.colour, 5) } } : {}),
        tabStops: [
          { type: TabStopType.LEFT, position: twips(45) },
          { type: TabStopType.RIGHT, position: twips(textWidth) },
        ],
        children: [
          ...runs([{ text: name }], strong),
          tab(),
          ...runs([{ text: shortened(head.territory) }]),
          tab(),
          ...runs([{ text: head.date }]),
        ],
      }),
    ],
  });
}

/** A name that leaves room for the date on its line. */
const shortened = (name: string): string =>
  name.length > 60 ? `${Array.from(name).slice(0, 60).join("").trimEnd()}…` : name;

function footer({ foot }: ReportModel): Footer {
  const numbers = new TextRun({
    bold: true,
    color: hex(colours.ink),
    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: [...runs([{ text: foot }]), tab(), numbers],
      }),
    ],
  });
}

/** The file with what the library cannot say: the faces that may stand in for ours, the language of the text. */
function finished(bytes: Uint8Array, { lang }: ReportModel): Uint8Array {
  const files = unzipSync(bytes);
  const changed = (path: string, change: (xml: string) => string) => {
    const file = files[path];
    if (!file) throw new Error(`The document has no ${path}`);
    files[path] = strToU8(change(strFromU8(file)));
  };
  changed("word/fontTable.xml", (xml) =>
    xml.replace(
      /<w:font w:name="([^"]+)">/g,
      (font, name: string) => `${font}<w:altName w:val="${standIns[name]}"/>`,
    ),
  );
  changed("docProps/core.xml", (xml) =>
    xml.replace("<cp:lastModifiedBy>", `<dc:language>${languageOf(lang)}</dc:language>$&`),
  );
  return zipSync(files, { level: 9 });
}
