import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import type { ReportModel } from "../model.ts";
import { colours, sizes } from "../tokens.ts";
import { families, hex, languageOf, rule, twips } from "./measures.ts";

const set = (size: keyof typeof sizes) => sizes[size].pt * 2;
const spacing = (size: keyof typeof sizes, before: number, after = 0) => ({
  before: twips(before),
  after: twips(after),
  line: twips(sizes[size].leading),
  lineRule: LineRuleType.AT_LEAST,
});
const titled = (size: keyof typeof sizes) => ({
  font: families.title,
  size: set(size),
  color: hex(colours.ink),
});

/** The styles that Word knows by these names, and a few of our own; whoever edits the report changes them in one place. */
export function stylesOf(lang: ReportModel["lang"]): NonNullable<IPropertiesOptions["styles"]> {
  return {
    default: {
      document: {
        run: {
          font: families.text,
          size: set("text"),
          color: hex(colours.ink),
          language: { value: languageOf(lang) },
        },
        paragraph: { spacing: spacing("text", 2.5) },
      },
      title: { run: titled("cover"), paragraph: { spacing: spacing("cover", 8) } },
      heading1: {
        run: titled("title"),
        paragraph: { ...kept, outlineLevel: 0, spacing: spacing("title", 0, 1.5) },
      },
      heading2: {
        run: titled("heading"),
        paragraph: {
          ...kept,
          outlineLevel: 1,
          spacing: spacing("heading", 6, 1.5),
          border: { top: rule(0.5, colours.ink, 4) },
        },
      },
      heading3: { run: { bold: true }, paragraph: { ...kept, outlineLevel: 2, spacing: spacing("text", 4) } },
      heading4: plain,
      heading5: plain,
      heading6: plain,
    },
    paragraphStyles: [...known, ...ours],
  };
}

/** The headings that the report does not use: whoever adds one finds it sober. */
const plain = { run: { italics: true, color: hex(colours.ink) } };
const kept = { keepNext: true, keepLines: true };
const small = { size: set("note") };
const listed = (reference: string): NonNullable<IParagraphStyleOptions["paragraph"]> => ({
  spacing: spacing("text", 1.5),
  numbering: { reference, level: 0 },
});

/** Styles that Word has a name for. */
const known: IParagraphStyleOptions[] = [
  { id: "Subtitle", name: "Subtitle", basedOn: "Normal", paragraph: { spacing: spacing("text", 2.5) } },
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    run: { ...small, color: hex(colours.slate) },
    paragraph: { ...kept, spacing: spacing("note", 4, 1) },
  },
  { id: "ListBullet", name: "List Bullet", basedOn: "Normal", paragraph: listed("bullets") },
  {
    id: "ListBulletNote",
    name: "List Bullet Note",
    basedOn: "ListBullet",
    run: small,
    paragraph: { spacing: spacing("note", 1) },
  },
  { id: "ListNumber", name: "List Number", basedOn: "Normal", paragraph: listed("numbers") },
  {
    id: "Header",
    name: "header",
    basedOn: "Normal",
    run: { ...small, color: hex(colours.slate) },
    paragraph: { spacing: spacing("note", 0), border: { top: rule(0.5, colours.ink, 5) } },
  },
  {
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    run: { ...small, color: hex(colours.slate) },
    paragraph: { spacing: spacing("note", 0) },
  },
  {
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    run: { ...small, bold: true },
    paragraph: { ...kept, spacing: spacing("note", 0, 0.5) },
  },
  {
    id: "TOC1",
    name: "toc 1",
    basedOn: "Normal",
    run: small,
    paragraph: {
      spacing: spacing("note", 0.4),
      border: { bottom: rule(0.15, colours.hairline, 1), between: rule(0.15, colours.hairline, 1) },
    },
  },
];

/** Styles of our own, for what Word has no name for. */
const ours: IParagraphStyleOptions[] = [
  {
    id: "Product",
    name: "Ressorts",
    basedOn: "Normal",
    run: titled("heading"),
    paragraph: { spacing: spacing("heading", 0) },
  },
  {
    id: "Note",
    name: "Note",
    basedOn: "Normal",
    run: small,
    paragraph: { spacing: spacing("note", 1.25, 1.25) },
    quickFormat: true,
  },
  {
    id: "Aside",
    name: "Aside",
    basedOn: "Note",
    run: { color: hex(colours.slate) },
    paragraph: { ...kept, spacing: spacing("note", 0, 1.5) },
  },
  {
    id: "MinorHeading",
    name: "Minor heading",
    basedOn: "Heading2",
    next: "Normal",
    run: { font: families.text, size: set("text"), bold: true },
    paragraph: { spacing: spacing("text", 4), border: { top: { style: BorderStyle.NONE } } },
    quickFormat: true,
  },
  {
    id: "Attention",
    name: "Attention",
    basedOn: "Normal",
    paragraph: {
      spacing: spacing("text", 5),
      keepLines: true,
      indent: { left: twips(6) },
      border: { left: rule(2.1, colours.terracotta, 10) },
    },
    quickFormat: true,
  },
  { id: "Figure", name: "Figure", basedOn: "Normal", paragraph: { spacing: spacing("text", 3) } },
  {
    id: "TableText",
    name: "Table text",
    basedOn: "Normal",
    run: small,
    paragraph: { spacing: spacing("note", 0) },
    quickFormat: true,
  },
  /** What must follow a table that ends a part, so small that it never turns a page. */
  {
    id: "PartEnd",
    name: "Part end",
    basedOn: "Normal",
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  },
];

const hung = {
  run: { bold: true },
  paragraph: { indent: { left: twips(6), hanging: twips(6) } },
};

/** The signs and numbers of lists. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: "bullets",
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: hung },
      ],
    },
    {
      reference: "numbers",
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1", alignment: AlignmentType.LEFT, style: hung },
      ],
    },
  ],
};
