import { colours } from "../tokens.ts";
import { hex, rule, twips } from "./measures.ts";

/** The identifier of the style of every table. */
export const tableStyleId = "RessortsTable";

const border = (side: string, weight: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${rule(weight).size}" w:space="0" w:color="${hex(colour)}"/>`;
const cellMargin = (side: string, millimetres: number) =>
  `<w:${side} w:w="${twips(millimetres)}" w:type="dxa"/>`;

const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Ressorts table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>\
<w:tblPr><w:tblBorders>${border("top", 0.5, colours.ink)}${border("bottom", 0.5, colours.ink)}${border("insideH", 0.15, colours.hairline)}</w:tblBorders>\
<w:tblCellMar>${cellMargin("top", 0.9)}${cellMargin("left", 0)}${cellMargin("bottom", 0.9)}${cellMargin("right", 3)}</w:tblCellMar></w:tblPr>\
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${border("bottom", 0.25, colours.ink)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`;

/** What the library has no words for: the styles that all others begin from, and that of tables. */
export const baseStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>\
${tableStyle}</w:styles>`;
