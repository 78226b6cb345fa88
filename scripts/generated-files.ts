import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { assessmentFileSchema, documentSchema } from "#domain";
import { diagnosticMachine } from "#machine";
import { fontFiles } from "./fonts.ts";
import { iconFiles } from "./icons.ts";
import { statechart } from "./statechart.ts";

const project = new URL("../", import.meta.url);
const marks = ["<!-- statechart:start -->", "<!-- statechart:end -->"] as const;

/** Every file that is made from the source, as it should stand, by its path in the project. */
export async function generatedFiles(): Promise<Map<string, Uint8Array>> {
  const architecture = await readFile(new URL("ARCHITECTURE.md", project), "utf8");
  const diagram = `\n\n\`\`\`mermaid\n${statechart(diagnosticMachine)}\n\`\`\`\n\n`;
  const texts = {
    "ARCHITECTURE.md": between(architecture, marks, diagram),
    "public/schema/diagnosis-1.schema.json": schema(documentSchema, {
      $id: "urn:ressorts:diagnosis:1",
      title: "Ressorts diagnosis",
      description:
        "What a person entered about a territory, and nothing computed. Ids of criteria, flows, resource types, levers, powers and plans are those of the catalogue (`npm run -s ressorts -- catalogue`). Texts are trimmed when read.",
    }),
    "public/schema/assessment-1.schema.json": schema(assessmentFileSchema, {
      $id: "urn:ressorts:assessment:1",
      title: "Ressorts assessment",
      description:
        "Everything that is computed from a diagnosis, with its reasons. Points, bounds and coverages are shares from 0 to 1, unrounded; a point is null when nothing is known.",
    }),
  };
  const [fonts, icons] = await Promise.all([fontFiles(), iconFiles()]);
  return new Map([
    ...Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ...[...fonts].map(([file, bytes]) => [`public/fonts/${file}`, bytes] as const),
    ...[...icons].map(([file, bytes]) => [`public/icons/${file}`, bytes] as const),
  ]);
}

/** A text with what stands between two marks replaced; throws when it lacks either. */
export function between(text: string, [start, end]: readonly [string, string], content: string): string {
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (!text.includes(start) || to < 0) throw new RangeError(`The text lacks ${start} or ${end}`);
  return text.slice(0, from) + content + text.slice(to);
}

function schema(of: z.core.$ZodType, named: { $id: string; title: string; description: string }): string {
  const { $schema, ...rest } = z.toJSONSchema(of, { io: "input" });
  return `${JSON.stringify({ $schema, ...named, ...rest }, null, 2)}\n`;
}
