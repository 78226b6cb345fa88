import { type Catalogue, fingerprint, type Lang } from "#domain";
import { inSentence, paperWords } from "#i18n";
import type { LaidReport } from "../layout.ts";
import type { Faces } from "../marks.ts";
import { type FontFiles, openPdf } from "../pdf/draw.ts";
import { flowPage } from "./flow.ts";
import { type PaperOrder, paperTitle } from "./order.ts";
import { layPages } from "./pages.ts";
import { poster } from "./poster.ts";
import { questionnaire } from "./questionnaire.ts";

export { type PaperOrder, paperFile, paperTitle, posterIds } from "./order.ts";

type Wanted = { order: PaperOrder; catalogue: Catalogue; lang: Lang };

/** The pages of what is printed for a workshop; pure, with text measured by `faces`. */
export function layPaper({ order, catalogue, lang }: Wanted, faces: Faces): LaidReport {
  const press = { catalogue, lang, faces, isLive: order.kind !== "poster" && order.isForm, keys: [] };
  const title = paperTitle(order, catalogue, lang);
  const foot = paperWords[lang].foot(inSentence(title), catalogue.version);
  switch (order.kind) {
    case "questionnaire":
      return layPages(
        questionnaire(order.path, paperWords[lang].questionnaire[order.path], press),
        { foot, isNamedAtOnce: false },
        press,
      );
    case "flow":
      return layPages(flowPage(order.flow, press), { foot, isNamedAtOnce: true }, press);
    case "poster":
      return poster(order.criterion, press);
  }
}

/** What is printed for a workshop, as the bytes of a PDF in black and white; the same order gives the same bytes. */
export function makePaper({ fonts, ...wanted }: Wanted & { fonts: FontFiles }): Uint8Array {
  const { order, catalogue, lang } = wanted;
  const pdf = openPdf(fonts, order.kind === "poster" ? "a3" : "a4");
  const title = paperTitle(order, catalogue, lang);
  return pdf.draw(layPaper(wanted, pdf.faces), {
    lang,
    title: `Ressorts, ${inSentence(title)}`,
    subject: paperWords[lang].line,
    date: null,
    fingerprint: fingerprint({ ...order, version: catalogue.version }),
  });
}
