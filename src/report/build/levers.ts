import { type Lever, type LeverAssessment, type PhaseId, phaseIds, phasesToRead, phaseTime } from "#domain";
import { cellTerms, enumeration, leverStateTerms, percentage, phaseTerms } from "#i18n";
import { leversTitle } from "../findings/titles.ts";
import { type Block, type Cell, type Section, type Span, textCell, words } from "../model.ts";
import { type Context, inSentence, leverNamed, leverTitle, memberTitle, say } from "./context.ts";
import { sheets } from "./sheets.ts";

/**
 * The levers by phase, each told once, in the phase now or next where it weighs most, with why it was called, and named
 * where it carries another; then the sheets of those that apply in one of these.
 */
export function levers(context: Context): Section {
  const { w, assessment, catalogue, lang } = context;
  const { phaseNow, phaseToPrepare } = assessment;
  const lead = w.leversLead(
    inSentence(phaseTerms[phaseNow][lang]),
    inSentence(phaseTerms[phaseToPrepare][lang]),
  );
  return {
    id: "levers",
    name: w.sections.levers,
    blocks: [
      { kind: "title", text: leversTitle(context) },
      { kind: "paragraph", size: "text", spans: words(lead) },
      {
        kind: "paragraph",
        size: "note",
        spans: words(say(context, catalogue.notes.matrix), { tone: "slate" }),
      },
      matrix(context),
      { kind: "paragraph", size: "note", spans: words(w.matrixKey, { tone: "slate" }) },
      ...phasesToRead(assessment).flatMap((phase) => phaseBlocks(context, phase)),
      ...excluded(context),
      ...sheets(context),
    ],
  };
}

/** The levers by phase: the place of each, and how relevant the answers make it. */
function matrix(context: Context): Block {
  const { assessment, catalogue, lang, w } = context;
  const inUse = new Set(context.document.leversInUse ?? []);
  return {
    kind: "table",
    caption: w.matrixCaption,
    continued: w.continued(w.matrixCaption),
    whole: true,
    columns: [
      { head: w.lever, share: 54 },
      ...phaseIds.map((phase) => ({
        head: `${phaseTerms[phase][lang]}, ${w.phaseTimes[phaseTime(phase, assessment)]}`,
        share: 40,
      })),
    ],
    rows: catalogue.levers.map((lever) => [
      {
        kind: "text",
        spans: [
          { text: say(context, lever.title), face: "bold" },
          ...(inUse.has(lever.id) ? words(`\n${w.inUse}`, { tone: "slate" }) : []),
        ],
      },
      ...phaseIds.map((phase) => matrixCell(context, lever, phase)),
    ]),
  };
}

function matrixCell(context: Context, { id, cells }: Lever, phase: PhaseId): Cell {
  const { assessment, lang, w } = context;
  const place = cells[phase];
  const found = assessment.levers[phase].find((lever) => lever.id === id);
  if (place === "none") return { kind: "lever", place, bar: null, words: "", alt: w.notPriority };
  const named = cellTerms[place][lang];
  if (!found)
    return { kind: "lever", place, bar: null, words: w.notProposed, alt: `${named}, ${w.notProposed}` };
  const state = leverStateTerms[found.state][lang];
  if (found.state === "covered")
    return { kind: "lever", place, bar: null, words: state, alt: `${named}, ${state}` };
  const share = found.relevance ?? 0;
  const fill = found.state === "mayApply" ? "open" : found.first ? "first" : "applies";
  const figure = share === 0 ? "" : percentage(share, lang);
  const spoken = [named, figure === "" ? "" : w.relevance(figure), found.first ? w.first : state];
  return {
    kind: "lever",
    place,
    bar: share > 0 ? { share, fill } : null,
    words: figure === "" ? state : figure,
    alt: spoken.filter((part) => part !== "").join(", "),
  };
}

function phaseBlocks(context: Context, phase: PhaseId): Block[] {
  const { assessment, w, lang, catalogue } = context;
  const listed = assessment.levers[phase];
  const told = listed.filter(({ state, id }) => state !== "covered" && homeOf(context, id) === phase);
  const elsewhere = listed.filter(
    (lever) => lever.state !== "covered" && lever.cell === "primary" && !told.includes(lever),
  );
  const covered = listed.filter(({ state }) => state === "covered");
  const name = phaseTerms[phase][lang];
  const lead = catalogue.phases.find(({ id }) => id === phase);
  const named = (levers: readonly LeverAssessment[]) =>
    enumeration(
      levers.map(({ id }) => leverNamed(context, id)),
      lang,
    );
  const note = (text: string): Block => ({ kind: "paragraph", size: "note", spans: words(text) });
  return [
    {
      kind: "heading",
      level: 2,
      text: `${name} (${w.phaseTimes[phaseTime(phase, assessment)]})`,
      ...(lead ? { aside: say(context, lead.lead) } : {}),
    },
    ...(told.length > 0 ? [phaseTable(context, inSentence(name), told)] : []),
    ...(elsewhere.length > 0 ? [note(w.alsoThere(named(elsewhere)))] : []),
    ...(covered.length > 0 ? [note(w.covered(named(covered)))] : []),
  ];
}

/** The phase in which a lever is told: now or next, where it is the more relevant. */
function homeOf({ assessment: { levers, phaseNow, phaseToPrepare } }: Context, id: string): PhaseId {
  const weight = (phase: PhaseId): number => {
    const found = levers[phase].find((lever) => lever.id === id && lever.state !== "covered");
    return found ? (found.relevance ?? 0) : -1;
  };
  return weight(phaseToPrepare) > weight(phaseNow) ? phaseToPrepare : phaseNow;
}

function phaseTable(context: Context, phase: string, listed: LeverAssessment[]): Block {
  const { w } = context;
  const caption = w.leversCaption(phase);
  return {
    kind: "table",
    caption,
    continued: w.continued(caption),
    columns: [
      { head: w.lever, share: 56 },
      { head: w.why, share: 58 },
      { head: w.firstStep, share: 60 },
    ],
    rows: listed.map((lever) => leverRow(context, lever)),
  };
}

function leverRow(context: Context, lever: LeverAssessment): Cell[] {
  const { w, lang, catalogue } = context;
  const card = catalogue.levers.find(({ id }) => id === lever.id)?.card;
  const relevance = lever.relevance ? `, ${w.relevance(percentage(lever.relevance, lang))}` : "";
  const pursued = lever.first ? w.firstInUse : w.pursue;
  const callsToAct = lever.first ? w.first : leverStateTerms[lever.state][lang];
  const state = lever.inUse && lever.state === "applies" ? pursued : callsToAct;
  const tags = [lever.inUse ? w.inUse : "", lever.fit < 1 ? w.lessSuited : ""].filter((tag) => tag !== "");
  const name: Span[] = [
    { text: leverTitle(context, lever.id), face: "bold" },
    { text: `\n${state}`, face: lever.first ? "bold" : "italic" },
    { text: `\n${cellTerms[lever.cell][lang]}${relevance}`, tone: "slate" },
    ...tags.map((tag): Span => ({ text: `\n${tag}`, tone: "slate" })),
  ];
  return [
    { kind: "text", spans: name },
    { kind: "text", spans: why(context, lever) },
    textCell(card ? say(context, card.firstStep) : ""),
  ];
}

/** The members that called for a lever with their score, then those still to clarify. */
export function why(context: Context, { reasons, need }: LeverAssessment): Span[] {
  const { w, lang } = context;
  const called = reasons.map(
    ({ member, point }) => `${memberTitle(context, member)} (${percentage(point ?? 0, lang)})`,
  );
  const named = (list: typeof need.contributions) =>
    list.map(({ id }) => inSentence(memberTitle(context, id))).join(w.semicolon);
  const partly = need.contributions.filter(({ coverage }) => coverage > 0 && coverage < 1);
  const unknown = need.contributions.filter(({ coverage }) => coverage === 0);
  const open = [
    ...(unknown.length > 0 ? [w.toClarify(named(unknown))] : []),
    ...(partly.length > 0 ? [w.partlyToClarify(named(partly))] : []),
  ];
  const spans: Span[] = called.length > 0 ? words(`${called.join("\n")}`) : [];
  if (open.length > 0) {
    spans.push({
      text: `${called.length > 0 ? "\n" : ""}${open.join("\n")}`,
      tone: "slate",
    });
  }
  return spans;
}

function excluded(context: Context): Block[] {
  const { assessment, catalogue, w } = context;
  if (assessment.excludedLevers.length === 0) return [];
  const items = assessment.excludedLevers.map(({ id, condition }): Span[] => {
    const lever = catalogue.levers.find((known) => known.id === id);
    const reason =
      condition === "notApplicable" || !lever?.condition
        ? w.notConcerned
        : say(context, lever.condition.reason);
    const isInUse = context.document.leversInUse?.includes(id) ?? false;
    const name = isInUse ? `${leverTitle(context, id)} (${w.inUse})` : leverTitle(context, id);
    return [{ text: `${name}${w.colon}`, face: "bold" }, { text: reason }];
  });
  return [
    { kind: "heading", level: 2, text: w.excluded },
    { kind: "list", ordered: false, items },
  ];
}
