import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { FieldErrors } from "react-hook-form";
import { limits, type Profile, profileFieldIds, profileSchema } from "#domain";
import { questionWords } from "#i18n";
import { forForm } from "../form/schema.ts";
import { useWords } from "../language.tsx";

/** Checks a form that describes a territory, as the file does. */
export const profileResolver = standardSchemaResolver(forForm(profileSchema));

export type ProfileProblem = { name: ProfileFieldName; sentence: string };

export type ProfileFieldName = (typeof profileFieldIds)[number];

/** What is to be mended in the form, field by field, in the words of the screen. */
export function useProfileProblems(errors: FieldErrors<Profile>): ProfileProblem[] {
  const w = useWords(questionWords);
  const { ambition } = errors;
  const sentences: Record<ProfileFieldName, string | false | undefined> = {
    name: errors.name && w.nameError(limits.name),
    kind: errors.kind && w.kindError,
    code: errors.code && w.textError(20),
    population: errors.population && w.populationError,
    powers: errors.powers && w.powersError,
    plans: errors.plans && w.plansError,
    respondents: errors.respondents && w.textError(limits.text),
    "ambition.longTerm": ambition?.longTerm && w.textError(limits.text),
    "ambition.shortTerm": ambition?.shortTerm && w.textError(limits.text),
    "ambition.frame": ambition?.frame && w.textError(limits.text),
  };
  return profileFieldIds.flatMap((name) => {
    const sentence = sentences[name];
    return sentence ? [{ name, sentence }] : [];
  });
}
