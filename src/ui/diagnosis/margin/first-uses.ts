import type { Catalogue, Lang, Text } from "#domain";

type Entry = Catalogue["glossary"][number];
type Explained = { id: string; title: Text; question: Text; gloss?: Text; levels: readonly Text[] };

/** Words of the method, which mean something plainer in a question. */
const ofTheMethod = new Set(["acteur", "essential", "coverage", "interval"]);

/** Criteria where a word is not that of the glossary: « un tiers » who is paid, a “project leader”. */
const otherMeanings: Readonly<Record<string, string>> = { tiers: "pos-competence", leader: "pos-posture" };

const most = 2;

/** The ways a term is written: « SEM (…) et SPL (…) » is SEM or SPL, « Réemploi et recyclage » either word. */
function formsOf(term: string): string[] {
  const bare = term.replace(/ ?\([^)]*\)/g, "").trim();
  const parts = bare.split(/ (?:et|and) /);
  return parts.every((part) => !part.includes(" ")) ? parts : [bare];
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Finds a form as whole words, in the plural too; an acronym only as such. */
function finder(form: string): RegExp {
  const words = form.split(" ").map((word) => `${escaped(word)}(?:s|x|es)?`);
  const isAcronym = /^\p{Lu}{2}/u.test(form);
  return new RegExp(`(?<![\\p{L}\\d])${words.join("[\\s\\u00a0]")}(?![\\p{L}\\d])`, isAcronym ? "u" : "iu");
}

const longestFirst = (lang: Lang) => (a: Entry, b: Entry) => b.term[lang].length - a.term[lang].length;

/**
 * The words of the glossary to explain beside each criterion: those first used there, two at most, and none that
 * the criterion already explains. A long term hides the shorter ones inside it.
 */
export function firstUses(
  criteria: readonly Explained[],
  glossary: readonly Entry[],
  lang: Lang,
): Map<string, Entry[]> {
  const left = new Set(glossary.filter(({ id }) => !ofTheMethod.has(id)));
  return new Map(
    criteria.map((criterion) => {
      let text = [criterion.title, criterion.question, ...criterion.levels]
        .map((part) => part[lang])
        .join("\n");
      const explained = (criterion.gloss?.[lang] ?? "").toLowerCase();
      const found: Entry[] = [];
      for (const entry of [...left].toSorted(longestFirst(lang))) {
        const finders = formsOf(entry.term[lang]).map(finder);
        const isUsed = finders.some((pattern) => pattern.test(text));
        if (!isUsed || otherMeanings[entry.id] === criterion.id) continue;
        left.delete(entry);
        for (const pattern of finders) text = text.replace(new RegExp(pattern, `g${pattern.flags}`), " ");
        if (!formsOf(entry.term[lang]).some((form) => explained.includes(form.toLowerCase())))
          found.push(entry);
      }
      return [criterion.id, found.slice(0, most)];
    }),
  );
}
