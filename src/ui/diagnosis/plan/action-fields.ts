import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type Action, actionSchema, limits } from "#domain";
import { plainText } from "../../form/plain-text.ts";
import { forForm, validParts } from "../../form/schema.ts";

/** The fields of an action that are written, in the order of the screen. */
export const writtenFields = ["action", "lead", "due", "cost", "indicator", "status"] as const;

export type WrittenField = (typeof writtenFields)[number];
type Written = Partial<Record<WrittenField, string | undefined>>;

/** How long each field may be. */
export const longest = (field: WrittenField): number => (field === "action" ? limits.text : limits.line);

/** Checks an action as the file does. */
export const actionResolver = standardSchemaResolver(forForm(actionSchema));

/** What a form of an action shows at first: every field, empty where nothing was written. */
export const shownIn = (action: Action): Action => ({
  ...action,
  ...Object.fromEntries(writtenFields.map((field) => [field, action[field] ?? ""])),
});

/** An action with what is written and valid taken in, as plain text; what is too long stays as it was. */
export function withWritten(action: Action, written: Written): Action {
  const typed = Object.fromEntries(
    writtenFields.map((field) => [field, plainText(written[field] ?? "")] as const),
  );
  return validParts(actionSchema, { ...action, ...typed }, action);
}
