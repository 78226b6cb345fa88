import { contrastOnWhite, leastContrast } from "#domain";
import { territoryFlows } from "#figures";
import { date, enumeration, number, percentage } from "#i18n";
import { logoOf } from "../logo.ts";
import type { Cover } from "../model.ts";
import { type Context, flowName, say } from "./context.ts";

/** The cover in words, with the flows it is drawn from: their loop as measured, else by its level. */
export function cover(context: Context, when: string | null): Cover {
  const { document, catalogue, assessment, lang, w } = context;
  const { name, kind, population } = document.profile;
  const kindTitle = catalogue.territoryKinds.find(({ id }) => id === kind);
  const about = [
    kindTitle && !name.startsWith(say(context, kindTitle.title)) ? say(context, kindTitle.title) : "",
    population === undefined ? "" : w.inhabitants(number(population, lang)),
  ].filter((part) => part !== "");
  const shares = territoryFlows(document, assessment);
  const flows = (document.flows ?? []).map((entry, index) => {
    const share = shares[index]?.share ?? null;
    const rate = assessment.flows.items[index]?.loopRate ?? null;
    const level = entry.answers?.capture?.value;
    const answered = typeof level === "number" ? w.coverLevel(level) : w.loopUnknown;
    return {
      name: flowName(context, entry),
      share,
      said: rate === null ? answered : percentage(rate, lang),
    };
  });
  const colour = document.report?.colour;
  const said = flows.map((flow) => `${flow.name} ${flow.said}`);
  return {
    product: w.product,
    line: w.coverLine,
    name,
    about: about.join(", "),
    alt: flows.length === 0 ? w.coverEmpty : w.coverAlt(enumeration(said, lang)),
    flows,
    reading: flows.length === 0 ? w.coverEmpty : w.coverReading,
    contents: w.contents,
    date: when ? date(when, lang) : "",
    notALabel: w.coverNotALabel,
    logo: logo(context),
    colour: colour !== undefined && contrastOnWhite(colour) >= leastContrast ? colour : null,
  };
}

function logo({ document, w }: Context): Cover["logo"] {
  const { logo: png } = document.report ?? {};
  const read = logoOf(png);
  if (!png || !read) return null;
  return { png, width: read.width, height: read.height, alt: w.logoAlt(document.profile.name) };
}
