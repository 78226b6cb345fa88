import type { Bounds } from "../marks.ts";
import type { Field } from "../structure.ts";
import { box, type Internals, putObject, putStream, text } from "./pdf-objects.ts";

/** A place where a field is filled in: its annotation, already numbered, on a page. */
export type Widget = { field: Field; id: number; key: number; page: string; bounds: Bounds };

/** The face that readers write with: a TrueType file, its widths for the codes from 32 on, its descriptor. */
export type FormFace = { file: string; length: number; widths: readonly number[]; descriptor: string };

/** The size in which readers write, in points, and how heavy their ticks are. */
const written = { pt: 10, tick: 1.6 } as const;
const look = `(/Text ${written.pt} Tf 0 g)`;
/** The bits of a field (ISO 32000-1, tables 226 and 228): many lines; one of several. */
const flags = { multiline: 4096, radio: 32768 } as const;
/** Room higher than this holds several lines. */
const oneLine = 9;

/**
 * Writes the fields of a form (ISO 32000-1, 12.7) with the looks of their states, so that any reader shows them;
 * gives back what the catalog says of them.
 */
export function writeFields(internals: Internals, widgets: readonly Widget[], face: FormFace): string {
  const font = writeFace(internals, face);
  const looks = looksOf(internals, font);
  const names = [...new Set(widgets.map(({ field }) => field.name))];
  const fields = names.map((name) =>
    writeField(
      internals,
      name,
      widgets.filter(({ field }) => field.name === name),
      looks,
    ),
  );
  return `/AcroForm <</Fields [${fields.map((id) => `${id} 0 R`).join(" ")}] /DA ${look} /DR <</Font <</Text ${font} 0 R>>>>>>`;
}

type Looks = (bounds: Bounds, state: "on" | "off" | "empty") => string;

/** Writes a field and its widgets: as one object where it is in one place, else as a parent and its children. */
function writeField(internals: Internals, name: string, widgets: readonly Widget[], looks: Looks): number {
  const [first] = widgets;
  if (!first) throw new RangeError(`The field ${name} is nowhere`);
  const asks = first.field.choice?.of ?? first.field.label;
  const own = `${kindOf(first, widgets)} /T ${text(name)} /TU ${text(asks)}`;
  if (widgets.length === 1 && first.field.kind !== "choice") {
    putObject(internals, first.id, `<<${own} ${widget(internals, first, looks)}>>`);
    return first.id;
  }
  const parent = internals.newObjectDeferred();
  for (const each of widgets) {
    const said = `/Parent ${parent} 0 R /TU ${text(each.field.label)}`;
    putObject(internals, each.id, `<<${said} ${widget(internals, each, looks)}>>`);
  }
  putObject(internals, parent, `<<${own} /Kids [${widgets.map(({ id }) => `${id} 0 R`).join(" ")}]>>`);
  return parent;
}

function kindOf({ field: { kind }, bounds }: Widget, widgets: readonly Widget[]): string {
  if (kind === "tick") return "/FT /Btn /V /Off";
  if (kind === "choice") return `/FT /Btn /Ff ${flags.radio} /V /Off`;
  const isLong = widgets.length === 1 && bounds.bottom - bounds.top > oneLine;
  return `/FT /Tx ${isLong ? `/Ff ${flags.multiline} ` : ""}/V ()`;
}

function widget(internals: Internals, { field, key, page, bounds }: Widget, looks: Looks): string {
  const place = `/Type /Annot /Subtype /Widget /Rect [${box(internals, bounds)}] /P ${page} /F 4 /StructParent ${key}`;
  if (field.kind === "text") return `${place} /DA ${look} /AP <</N ${looks(bounds, "empty")}>>`;
  const on = field.choice?.value ?? "Yes";
  return `${place} /AS /Off /AP <</N <</${on} ${looks(bounds, "on")} /Off ${looks(bounds, "off")}>>>>`;
}

/** The looks of a state, written once for each size. */
function looksOf(internals: Internals, font: number): Looks {
  const known = new Map<string, string>();
  return ({ left, top, right, bottom }, state) => {
    const [w, h] = [right - left, bottom - top].map((side) => Number(internals.getCoordinateString(side)));
    const name = `${state} ${w} ${h}`;
    const found = known.get(name);
    if (found || w === undefined || h === undefined) return found ?? "";
    const fonts = state === "empty" ? `/Font <</Text ${font} 0 R>>` : "";
    const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 ${w} ${h}] /Resources <<${fonts}>>`;
    const made = `${putStream(internals, dictionary, content(state, w, h))} 0 R`;
    known.set(name, made);
    return made;
  };
}

function content(state: "on" | "off" | "empty", w: number, h: number): string {
  if (state === "empty") return "/Tx BMC EMC";
  if (state === "off") return "";
  const at = (x: number, y: number) => `${(x * w).toFixed(2)} ${(y * h).toFixed(2)}`;
  return `q ${written.tick} w 1 J 1 j 0 G ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.82, 0.8)} l S Q`;
}

function writeFace(internals: Internals, { file, length, widths, descriptor }: FormFace): number {
  const program = putStream(internals, `/Filter /FlateDecode /Length1 ${length}`, file);
  const name = "/FontName /SourceSans3-Regular";
  const described = internals.newObjectDeferred();
  putObject(
    internals,
    described,
    `<</Type /FontDescriptor ${name} /Flags 32 ${descriptor} /FontFile2 ${program} 0 R>>`,
  );
  const font = internals.newObjectDeferred();
  putObject(
    internals,
    font,
    `<</Type /Font /Subtype /TrueType /BaseFont /SourceSans3-Regular /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar ${31 + widths.length} /Widths [${widths.join(" ")}] /FontDescriptor ${described} 0 R>>`,
  );
  return font;
}
