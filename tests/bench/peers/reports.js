import { createRequire } from "node:module";
import {
  Circle,
  Document,
  Font,
  Line,
  Page,
  Path,
  Polygon,
  Rect,
  renderToBuffer,
  Svg,
  Text,
  View,
} from "@react-pdf/renderer";
import { createElement as h } from "react";

const pdfmake = createRequire(import.meta.url)("pdfmake");

const points = 72 / 25.4;
const at = (millimetres) => millimetres * points;
const sizes = { title: 20, heading: 13, text: 10, note: 8 };
const width = 174;

/** Readies both libraries with the faces of the report, by the paths of their files. */
export function readFaces({ regular, bold, italic, title }) {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.addFonts({
    Source: { normal: regular, bold, italics: italic },
    Title: { normal: title },
  });
  Font.register({
    family: "Source",
    fonts: [{ src: regular }, { src: bold, fontWeight: 700 }],
  });
  Font.register({ family: "Title", src: title });
  Font.registerHyphenationCallback((word) => [word]);
}

/** The pieces of a report, drawn by pdfmake: tables with repeated heads, figures as vectors without their words. */
export async function byPdfmake(pieces, title) {
  const vector = (mark) => {
    const line = { lineColor: mark.stroke ?? mark.colour, lineWidth: at(mark.width ?? 0) };
    switch (mark.kind) {
      case "rect":
        return [
          {
            type: "rect",
            x: at(mark.x),
            y: at(mark.y),
            w: at(mark.w),
            h: at(mark.h),
            color: mark.fill,
            ...line,
          },
        ];
      case "line":
        return [
          { type: "line", x1: at(mark.x1), y1: at(mark.y1), x2: at(mark.x2), y2: at(mark.y2), ...line },
        ];
      case "strokes":
        return mark.segments.map(([x1, y1, x2, y2]) => ({
          type: "line",
          x1: at(x1),
          y1: at(y1),
          x2: at(x2),
          y2: at(y2),
          ...line,
        }));
      case "polygon":
        return [
          {
            type: "polyline",
            points: mark.points.map(([x, y]) => ({ x: at(x), y: at(y) })),
            closePath: true,
            color: mark.fill,
            ...line,
          },
        ];
      case "circle":
        return [
          {
            type: "ellipse",
            x: at(mark.x),
            y: at(mark.y),
            r1: at(mark.r),
            r2: at(mark.r),
            color: mark.fill,
            ...line,
          },
        ];
      case "path":
        return [
          {
            type: "polyline",
            points: [mark.from, ...mark.segments.map(({ to }) => to)].map(({ x, y }) => ({
              x: at(x),
              y: at(y),
            })),
            ...line,
          },
        ];
      default:
        return [];
    }
  };
  const figure = ({ marks }) => ({ canvas: marks.flatMap(vector) });
  const cell = (each) => (each.marks ? figure(each) : { text: each.text, fontSize: sizes.note });
  const content = pieces.map((piece) => {
    if (piece.kind === "figure") return figure(piece);
    if (piece.kind === "text") {
      const { text, size, breaks } = piece;
      const isTitle = size === "title" || size === "heading";
      return {
        text,
        fontSize: sizes[size],
        font: isTitle ? "Title" : "Source",
        margin: [0, 6, 0, 2],
        ...(breaks ? { pageBreak: "before" } : {}),
      };
    }
    return {
      layout: "lightHorizontalLines",
      table: {
        headerRows: 1,
        widths: piece.columns.map(({ share }) => `${(share * 100).toFixed(3)}%`),
        body: [
          piece.columns.map(({ head }) => ({ text: head, bold: true, fontSize: sizes.note })),
          ...piece.rows.map((row) => row.map(cell)),
        ],
      },
    };
  });
  return pdfmake
    .createPdf({
      info: { title },
      pageMargins: [at(18), at(25), at(18), at(20)],
      defaultStyle: { font: "Source", fontSize: sizes.text },
      footer: (page, count) => ({
        text: `${page} / ${count}`,
        alignment: "right",
        fontSize: sizes.note,
        margin: [0, 0, at(18), 0],
      }),
      content,
    })
    .getBuffer();
}

/** The same pieces, drawn by @react-pdf/renderer. */
export function byReactPdf(pieces, title) {
  const vector = (mark, key) => {
    const line = { stroke: mark.stroke ?? mark.colour, strokeWidth: mark.width ?? 0 };
    const fill = mark.fill ?? "none";
    switch (mark.kind) {
      case "text":
        return h(
          Text,
          { key, x: mark.x, y: mark.y, fill: mark.colour, style: { fontSize: mark.pt / points } },
          mark.text,
        );
      case "rect":
        return h(Rect, { key, x: mark.x, y: mark.y, width: mark.w, height: mark.h, fill, ...line });
      case "line":
        return h(Line, { key, x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...line });
      case "strokes":
        return h(Path, {
          key,
          d: mark.segments.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join(""),
          ...line,
        });
      case "polygon":
        return h(Polygon, { key, points: mark.points.map((point) => point.join()).join(" "), fill, ...line });
      case "circle":
        return h(Circle, { key, cx: mark.x, cy: mark.y, r: mark.r, fill, ...line });
      default:
        return h(Path, {
          key,
          d: `M${mark.from.x} ${mark.from.y}${mark.segments.map(({ to }) => `L${to.x} ${to.y}`).join("")}`,
          fill: "none",
          ...line,
        });
    }
  };
  const figure = (drawing, key) =>
    h(
      Svg,
      {
        key,
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        style: { width: at(drawing.width), height: at(drawing.height) },
      },
      drawing.marks.map(vector),
    );
  const row = (cells, columns, key, isHead) =>
    h(
      View,
      {
        key,
        wrap: false,
        style: { flexDirection: "row", borderBottom: "0.5pt solid #17262b", padding: "2pt 0" },
      },
      cells.map((cell, index) =>
        h(
          View,
          { key: `${index}`, style: { width: at(width * columns[index].share), paddingRight: 6 } },
          cell.marks
            ? figure(cell)
            : h(Text, { style: { fontSize: sizes.note, fontWeight: isHead ? 700 : 400 } }, cell.text),
        ),
      ),
    );
  const shown = (piece, key) => {
    if (piece.kind === "figure") return figure(piece, key);
    if (piece.kind === "table") {
      const { columns, rows } = piece;
      const head = columns.map(({ head }) => ({ text: head }));
      return h(View, { key }, [
        row(head, columns, "head", true),
        ...rows.map((cells, index) => row(cells, columns, `${index}`)),
      ]);
    }
    const isTitle = piece.size === "title" || piece.size === "heading";
    return h(
      Text,
      {
        key,
        break: piece.breaks,
        style: { fontSize: sizes[piece.size], fontFamily: isTitle ? "Title" : "Source", margin: "6pt 0 2pt" },
      },
      piece.text,
    );
  };
  const style = { fontFamily: "Source", padding: `${at(25)}pt ${at(18)}pt ${at(20)}pt` };
  const foot = h(Text, {
    fixed: true,
    style: { position: "absolute", bottom: 20, right: at(18), fontSize: sizes.note },
    render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
  });
  return renderToBuffer(
    h(
      Document,
      { title },
      h(Page, { size: "A4", style }, [
        ...pieces.map((piece, index) => shown(piece, `${index}`)),
        h(View, { key: "foot", fixed: true }, foot),
      ]),
    ),
  );
}
