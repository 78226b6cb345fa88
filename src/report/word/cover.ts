import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { layTitle, withArticles } from "../blocks.ts";
import { placedLogo } from "../cover.ts";
import { coverDrawing } from "../drawings.ts";
import { bytesOf } from "../logo.ts";
import type { Cover, ReportModel, Span } from "../model.ts";
import { colours, page, sizes } from "../tokens.ts";
import { type Press, placeOf } from "./blocks.ts";
import { hex, rule, screenPixels, textWidth, twips } from "./measures.ts";
import { asXml, runs } from "./words.ts";

/** Paragraphs set in one or two columns. */
export type Strip = { columns: 1 | 2; children: Paragraph[] };

/** The cover: the territory’s name, its flows as strands from edge to edge, and what the report holds. */
export async function coverStrips({ cover, sections }: ReportModel, press: Press): Promise<Strip[]> {
  const said = (style: string, span: Span) => new Paragraph({ style, children: runs([span]) });
  const picture = await press.pictured(coverDrawing(cover, press.faces), 0);
  const isLong = layTitle(cover.name, textWidth, "cover", press.faces).height > 2 * sizes.cover.leading;
  return [
    {
      columns: 1,
      children: [
        ...letterhead(cover),
        said("Product", { text: cover.product }),
        said("Aside", { text: cover.line }),
        new Paragraph({
          style: "Title",
          ...(isLong
            ? { spacing: { line: twips(sizes.title.leading), lineRule: LineRuleType.AT_LEAST } }
            : {}),
          children: runs([{ text: withArticles(cover.name) }], isLong ? { size: sizes.title.pt * 2 } : {}),
        }),
        ...(cover.about ? [said("Subtitle", { text: cover.about })] : []),
        new Paragraph({
          style: "Figure",
          indent: { left: twips(-page.left), right: twips(page.right - page.width) },
          children: [picture],
        }),
        said("Note", { text: cover.reading, tone: "slate" }),
        new Paragraph({
          style: "TOCHeading",
          spacing: { before: twips(5) },
          children: runs([{ text: cover.contents }]),
        }),
      ],
    },
    {
      columns: 2,
      children: sections.map(({ id, name }) => {
        const words = new TextRun({ text: asXml(name), color: hex(colours.levels[3]) });
        return new Paragraph({
          style: "TOC1",
          children: [new InternalHyperlink({ anchor: placeOf({ id }), children: [words] })],
        });
      }),
    },
    {
      columns: 1,
      children: [
        ...(cover.date ? [{ text: cover.date, face: "bold" as const }] : []),
        { text: cover.notALabel },
      ].map(
        (span, index) =>
          new Paragraph({
            style: "Note",
            children: runs([span]),
            ...(index === 0
              ? { spacing: { before: twips(5) }, border: { top: rule(0.5, cover.colour ?? colours.ink, 5) } }
              : {}),
          }),
      ),
    },
  ];
}

const emus = (millimetres: number) => Math.round(millimetres * 36_000);

/** The logo at the top right of the sheet, held by a line of its own that takes no room. */
function letterhead({ logo }: Cover): Paragraph[] {
  const data = logo && bytesOf(logo.png);
  if (!data) return [];
  const { x, y, w, h } = placedLogo(logo);
  const picture = new ImageRun({
    type: "png",
    data,
    transformation: { width: w * screenPixels, height: h * screenPixels },
    altText: { description: asXml(logo.alt) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(y) },
      wrap: { type: TextWrappingType.SQUARE },
    },
  });
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return [new Paragraph({ style: "TableText", spacing, children: [picture] })];
}
