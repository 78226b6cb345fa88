import type { LeverAssessment } from "#domain";
import { inSentence, leverWords, memberTitle, reportWords } from "#i18n";
import type { Shared } from "../shared.ts";
import { lackingIn, openMembers } from "./reasons.ts";

const most = 3;

/** Why a lever stands where it does, in one sentence. */
export function whySaid(
  lever: LeverAssessment,
  { catalogue, lang }: Pick<Shared, "catalogue" | "lang">,
): string {
  const w = leverWords[lang];
  const list = (members: readonly string[]) =>
    members
      .map((member) => inSentence(memberTitle(member, catalogue, lang)))
      .join(reportWords[lang].semicolon);
  if (lever.state === "covered") return w.whyCovered;
  const { notBegun, begun } = lackingIn(lever);
  const toStart = notBegun.slice(0, most);
  const toStrengthen = begun.slice(0, most - toStart.length);
  if (toStart.length + toStrengthen.length > 0) return w.why(list(toStart), list(toStrengthen));
  return w.whyUnknown(list(openMembers(lever).slice(0, most)));
}
