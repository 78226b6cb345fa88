import {
  PDFArray,
  type PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRadioGroup,
  PDFRawStream,
  PDFStream,
  type PDFTextField,
} from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { type Lang, pathOf } from "#domain";
import { say } from "#i18n";
import { makePaper } from "#report";
import { fonts } from "./fixtures.ts";
import { tagProblems } from "./tags.ts";

const express = (lang: Lang) =>
  makePaper({ order: { kind: "questionnaire", path: "express", isForm: true }, catalogue, lang, fonts });
const bytes = { fr: express("fr"), en: express("en") };

const keys = pathOf(
  {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    profile: { name: "", kind: "autre" },
    flows: [{ id: "1", flow: "autre" }],
  },
  catalogue,
  "express",
).flatMap((step) => step.keys);
const nameOf = (key: string) => key.replaceAll(".", "-");
const essentials = catalogue.stages.flatMap(({ members }) =>
  members.filter(({ essential }) => essential).map(({ member }) => member),
);
const valuesOf = (key: string): string[] => {
  const isEssential = essentials.includes(key.replace(/^flows\.1\./, "flows."));
  return ["0", "1", "2", "3", "unknown", ...(isEssential ? [] : ["notApplicable"])];
};

type Widget = {
  fieldName: string;
  fieldType: string;
  radioButton?: boolean;
  checkBox?: boolean;
  buttonValue?: string;
  alternativeText?: string;
  multiLine?: boolean;
};

async function widgetsOf(file: Uint8Array): Promise<Widget[]> {
  const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const all: Widget[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    all.push(...((await (await pdf.getPage(number)).getAnnotations()) as Widget[]));
  }
  return all;
}

describe.each<Lang>(["fr", "en"])("the form, read by another reader, in %s", (lang) => {
  test("asks each question once, as one choice among its answers", async () => {
    const radios = (await widgetsOf(bytes[lang])).filter(({ radioButton }) => radioButton);
    const answers = keys.map((key) => [
      nameOf(key),
      radios.filter(({ fieldName }) => fieldName === nameOf(key)).map(({ buttonValue }) => buttonValue),
    ]);
    expect(keys.length).toBe(20);
    expect(answers).toEqual(keys.map((key) => [nameOf(key), valuesOf(key)]));
  });

  test("says of every field what it asks, of every answer which it is", async () => {
    const widgets = await widgetsOf(bytes[lang]);
    expect(widgets.filter(({ alternativeText }) => !alternativeText?.trim())).toEqual([]);
    const first = catalogue.criteria.find(({ id }) => id === "imp-portage");
    const said = widgets
      .filter(({ fieldName }) => fieldName === "imp-portage")
      .map(({ alternativeText }) => alternativeText?.replace(/[\u00a0\u202f]/g, " "));
    const title = first ? say(first.title, lang) : "";
    const colon = lang === "fr" ? " :" : ":";
    const unknown = { fr: "Nous ne savons pas", en: "We don’t know" }[lang];
    expect(said).toEqual([
      ...(first?.levels ?? []).map((level, index) => `${title}, ${index}${colon} ${level[lang]}`),
      `${title}${colon} ${unknown}`,
    ]);
  });

  test("has a text for the reasons of each answer, and ticks for the flows", async () => {
    const widgets = await widgetsOf(bytes[lang]);
    const reasons = widgets.filter(({ fieldName }) => fieldName.endsWith("-why"));
    expect(reasons.map(({ fieldName, fieldType, multiLine }) => [fieldName, fieldType, multiLine])).toEqual(
      keys.map((key) => [`${nameOf(key)}-why`, "Tx", true]),
    );
    const ticks = widgets.filter(({ checkBox }) => checkBox).map(({ fieldName }) => fieldName);
    expect(ticks).toEqual(catalogue.flows.map(({ id }) => `flow-${id}`));
  });

  test("has the territory at the head of every page as one field", async () => {
    const fields = (await widgetsOf(bytes[lang])).filter(({ fieldName }) => fieldName === "territory");
    const pdf = await PDFDocument.load(bytes[lang]);
    expect(fields.length).toBe(pdf.getPageCount());
    expect(pdf.getForm().getTextField("territory").acroField.getWidgets().length).toBe(fields.length);
  });
});

/** The names of the looks that the widgets of a radio group show. */
const shown = (group: PDFRadioGroup): (string | undefined)[] =>
  group.acroField.getWidgets().map((widget) => widget.getAppearanceState()?.decodeText());

describe("a form that is filled in", () => {
  test("keeps what was ticked and written, one answer to a question", async () => {
    const pdf = await PDFDocument.load(bytes.fr);
    const form = pdf.getForm();
    keys.forEach((key, index) => {
      const values = valuesOf(key);
      const group = form.getRadioGroup(nameOf(key));
      group.select(values[0] ?? "");
      group.select(values[index % values.length] ?? "");
      form.getTextField(`${nameOf(key)}-why`).setText(`Délibération n° ${index}`);
    });
    form.getTextField("territory").setText("Vallons de l’Ourse");
    form.getCheckBox("flow-bois").check();
    const again = (await PDFDocument.load(await pdf.save())).getForm();
    expect(keys.map((key) => again.getRadioGroup(nameOf(key)).getSelected())).toEqual(
      keys.map((key, index) => valuesOf(key)[index % valuesOf(key).length]),
    );
    expect(
      keys.map((key) => shown(again.getRadioGroup(nameOf(key))).filter((state) => state !== "Off")),
    ).toEqual(keys.map((key, index) => [valuesOf(key)[index % valuesOf(key).length]]));
    expect(keys.map((key) => again.getTextField(`${nameOf(key)}-why`).getText())).toEqual(
      keys.map((_, index) => `Délibération n° ${index}`),
    );
    expect(again.getTextField("territory").getText()).toBe("Vallons de l’Ourse");
    expect(again.getCheckBox("flow-bois").isChecked()).toBe(true);
    expect(again.getCheckBox("flow-eau").isChecked()).toBe(false);
  });

  test("is blank until then", async () => {
    const form = (await PDFDocument.load(bytes.fr)).getForm();
    const given = form.getFields().flatMap((field): unknown[] => {
      switch (field.constructor.name) {
        case "PDFRadioGroup":
          return [(field as PDFRadioGroup).getSelected()];
        case "PDFCheckBox":
          return [(field as PDFCheckBox).isChecked() || undefined];
        default:
          return [(field as PDFTextField).getText() || undefined];
      }
    });
    expect(given.filter((value) => value !== undefined)).toEqual([]);
    expect(given.length).toBe(keys.length * 2 + catalogue.flows.length + 5 + 1 + 2 + 7 + 1);
  });

  test("shows its marks in any reader: each state has its look, and the ticked one is drawn", async () => {
    const pdf = await PDFDocument.load(bytes.fr);
    const looks = pdf
      .getForm()
      .getFields()
      .flatMap((field) => field.acroField.getWidgets())
      .flatMap((widget) => {
        const { normal } = widget.getAppearances() ?? {};
        if (!(normal instanceof PDFDict)) return [];
        return normal
          .entries()
          .map(([state, look]) => [state.decodeText(), pdf.context.lookup(look)] as const);
      });
    const drawn = looks.map(([state, look]) => [
      state === "Off",
      look instanceof PDFRawStream && / l S Q$/.test(Buffer.from(look.contents).toString()),
    ]);
    expect(drawn.length).toBe(2 * (keys.reduce((sum, key) => sum + valuesOf(key).length, 0) + 15 + 10 + 8));
    expect(drawn.filter(([isOff, isTicked]) => isOff === isTicked)).toEqual([]);
  });

  test("writes with an embedded face, which has the letters of French", async () => {
    const pdf = await PDFDocument.load(bytes.fr);
    const acroForm = pdf.catalog.lookup(PDFName.of("AcroForm"), PDFDict);
    const font = acroForm
      .lookup(PDFName.of("DR"), PDFDict)
      .lookup(PDFName.of("Font"), PDFDict)
      .lookup(PDFName.of("Text"), PDFDict);
    const file = font.lookup(PDFName.of("FontDescriptor"), PDFDict).lookup(PDFName.of("FontFile2"));
    expect(file instanceof PDFStream && file.getContentsSize()).toBeGreaterThan(10_000);
    const widths = font.lookup(PDFName.of("Widths"), PDFArray).asArray().map(String);
    const codes = [..."AZaz09éèàùçêôûëïüÉÀÇ«»"]
      .map((sign) => sign.charCodeAt(0))
      .concat(0x9c, 0x8c, 0x80, 0x92);
    expect(codes.filter((code) => widths[code - 32] === undefined || widths[code - 32] === "0")).toEqual([]);
  });
});

type Change = (pdf: PDFDocument) => void;

const all = (pdf: PDFDocument, is: (dictionary: PDFDict) => boolean): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && is(object) ? [object] : []));
const named = (dictionary: PDFDict, key: string, value: string) =>
  dictionary.get(PDFName.of(key)) === PDFName.of(value);
const first = (items: readonly PDFDict[]): PDFDict => {
  const [item] = items;
  if (!item) throw new Error("Nothing to break");
  return item;
};
const form = (pdf: PDFDocument) =>
  first(all(pdf, (each) => named(each, "S", "Form") && each.has(PDFName.of("P"))));
const widget = (pdf: PDFDocument) => first(all(pdf, (each) => named(each, "Subtype", "Widget")));

const breakages: [string, Change, RegExp][] = [
  ["a field that says nothing", (pdf) => widget(pdf).delete(PDFName.of("TU")), /says not what it asks/],
  [
    "a field whose words are blank",
    (pdf) => widget(pdf).set(PDFName.of("TU"), PDFHexString.fromText("")),
    /says not what it asks/,
  ],
  ["a field out of the tree", (pdf) => form(pdf).delete(PDFName.of("K")), /is not in the structure/],
  ["a form of nothing", (pdf) => form(pdf).delete(PDFName.of("K")), /is not one field/],
  [
    "a field in a paragraph",
    (pdf) => form(pdf).set(PDFName.of("S"), PDFName.of("P")),
    /A Widget of page \d+ is in P/,
  ],
  [
    "a field that leads back elsewhere",
    (pdf) => widget(pdf).set(PDFName.of("StructParent"), pdf.context.obj(0)),
    /annotation of page \d+ leads back/,
  ],
  [
    "a face that is not embedded",
    (pdf) => {
      for (const each of all(pdf, (object) => named(object, "Type", "FontDescriptor")))
        each.delete(PDFName.of("FontFile2"));
    },
    /is not embedded/,
  ],
  [
    "a face of unknown codes",
    (pdf) => first(all(pdf, (each) => named(each, "Subtype", "TrueType"))).delete(PDFName.of("Encoding")),
    /gives no characters/,
  ],
];

describe("a broken form is found out", () => {
  test.each(breakages)("%s", async (_, breaks, problem) => {
    const pdf = await PDFDocument.load(bytes.fr, { updateMetadata: false });
    breaks(pdf);
    const problems = await tagProblems(
      await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }),
    );
    expect(problems.filter((found) => problem.test(found)).length).toBeGreaterThan(0);
  });

  test.each<[string, (attributes: PDFDict) => void, RegExp]>([
    ["a box that says nothing", (each) => each.delete(PDFName.of("Desc")), /says not what it asks/],
    ["a box that is ticked", (each) => each.set(PDFName.of("checked"), PDFName.of("on")), /is not blank/],
    ["a field of no kind", (each) => each.delete(PDFName.of("Role")), /filled in nobody knows how/],
    ["a box that is not printed", (each) => each.delete(PDFName.of("O")), /is not one field/],
  ])("%s, on paper", async (_, breaks, problem) => {
    const order = { kind: "flow", flow: "bois", isForm: false } as const;
    const pdf = await PDFDocument.load(makePaper({ order, catalogue, lang: "fr", fonts }), {
      updateMetadata: false,
    });
    const box = first(
      all(pdf, (each) => named(each, "S", "Form") && String(each.get(PDFName.of("A"))).includes("/rb")),
    );
    breaks(box.lookup(PDFName.of("A"), PDFDict));
    const problems = await tagProblems(await pdf.save({ useObjectStreams: false }));
    expect(problems.filter((found) => problem.test(found)).length).toBeGreaterThan(0);
  });

  test("while an unbroken one is not", async () => {
    const pdf = await PDFDocument.load(bytes.fr, { updateMetadata: false });
    expect(
      await tagProblems(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false })),
    ).toEqual([]);
  });
});
