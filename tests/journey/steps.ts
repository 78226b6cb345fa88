import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Hand } from "./hand.ts";

type Place = { hand: Hand; address: string; downloads: string };

/** Waits for a file that was downloaded whole: its bytes no longer change. */
async function downloaded(folder: string, ending: string): Promise<Buffer> {
  const until = Date.now() + 60_000;
  let size = -1;
  while (Date.now() < until) {
    const name = readdirSync(folder).find((each) => each.endsWith(ending));
    const now = name === undefined ? -1 : statSync(join(folder, name)).size;
    if (name !== undefined && now > 0 && now === size) return readFileSync(join(folder, name));
    size = now;
    await pause(500);
  }
  throw new Error(`No ${ending} was downloaded`);
}

function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

const name = "Commune d’Essai";
const reason = "Une vice-présidente s’en charge.";

/** What an officer does, from the first visit to the report, each step with the screen it ends on. */
export const steps: readonly { name: string; take: (place: Place) => Promise<void> }[] = [
  {
    name: "home",
    take: async ({ hand, address }) => {
      await hand.open(address);
      await hand.find("h1", "Ressorts");
      if ((await hand.textOf(".bar-button")) === "Français") await hand.press(".bar-button", "Français");
      await hand.find("a.button", "Commencer");
    },
  },
  {
    name: "start",
    take: async ({ hand }) => {
      await hand.press("a.button", "Commencer");
      await hand.write("main input[type=text]", name);
      await hand.choose("main select", "commune");
      await hand.press("main button", "Commencer");
      await hand.find("h1", "Le territoire et l’ambition");
    },
  },
  {
    name: "answers",
    take: async ({ hand }) => {
      await hand.press("main button", "Continuer");
      await hand.find("h1", "Le point de départ");
      await hand.press('input[name="imp-portage"][value="2"]');
      await hand.press("main button", "Ajouter une justification");
      await hand.write("main textarea", reason);
      await hand.press('input[value="unknown"]:not([name="imp-portage"])');
      await hand.find(".saved [role=status]", "Enregistré");
    },
  },
  {
    name: "flow",
    take: async ({ hand }) => {
      await hand.go("#/impulser/flux");
      await hand.press("main label", "Bois");
      await hand.find(".saved [role=status]", "Enregistré");
    },
  },
  {
    name: "results",
    take: async ({ hand }) => {
      await hand.go("#/bilan");
      await hand.press("main button", "Continuer quand même");
      await hand.find("main svg");
      await hand.find("main button", "Le rapport en PDF");
    },
  },
  {
    name: "back after leaving",
    take: async ({ hand, address }) => {
      await hand.open(address);
      await hand.press("button", name);
      await hand.find("main button", "Le rapport en PDF");
      await hand.go("#/impulser/point-de-depart");
      await hand.find(".justification p", reason);
    },
  },
  {
    name: "report page",
    take: async ({ hand }) => {
      await hand.go("#/rapport");
      await hand.press("main button", "Continuer quand même");
      await hand.find("main article h2");
    },
  },
  {
    name: "pdf",
    take: async ({ hand, downloads }) => {
      await hand.press("main button", "Le rapport en PDF");
      const bytes = await downloaded(downloads, ".pdf");
      must(bytes.subarray(0, 5).toString() === "%PDF-", "The report does not begin as a PDF");
      must(bytes.subarray(-64).includes("%%EOF"), "The report does not end as a PDF");
    },
  },
  {
    name: "copy",
    take: async ({ hand, downloads }) => {
      await hand.press(".bar-button", "Enregistrer une copie");
      const { answers } = JSON.parse((await downloaded(downloads, ".json")).toString());
      must(answers?.["imp-portage"]?.justification === reason, "The copy lacks what was written");
    },
  },
  {
    name: "your data",
    take: async ({ hand }) => {
      await hand.go("#/vos-donnees");
      await hand.find("h1", "Vos données");
    },
  },
];
