import {
  type Catalogue,
  type Criterion,
  essentialMembers,
  isEssential,
  type Lang,
  type PathKind,
  stageIds,
} from "#domain";
import { paperWords, say, titleOf } from "#i18n";

/** What can be printed for a workshop: the questionnaire of a path, the sheet of a flow or of any, a criterion for the wall. */
export type PaperOrder =
  | { kind: "questionnaire"; path: PathKind; isForm: boolean }
  | { kind: "flow"; flow: string | null; isForm: boolean }
  | { kind: "poster"; criterion: string };

type Asked = Omit<Criterion, "id"> & { id: string };

/** A criterion by its id, wherever the catalogue asks it, with the theme that asks it; null where none has this id. */
export function criterionAt(catalogue: Catalogue, id: string) {
  const lists = [
    ["criteria", catalogue.criteria, id],
    ["flows", catalogue.flowCriteria, `flows.1.${id}`],
    ["resources", catalogue.resourceNotes, `resources.1.${id}`],
  ] as const;
  for (const [kind, criteria, key] of lists) {
    const criterion = (criteria as readonly Asked[]).find((each) => each.id === id);
    const theme = catalogue.themes.find((each) =>
      kind === "criteria" ? each.criteria.includes(id) : each.kind === kind,
    );
    if (criterion && theme)
      return { criterion, theme, essential: isEssential(key, essentialMembers(catalogue)) };
  }
  return null;
}

/** The ids of the criteria that a poster can be made of, in the order in which they are asked. */
export const posterIds = ({ themes, flowCriteria, resourceNotes }: Catalogue): string[] =>
  stageIds
    .flatMap((stage) => themes.filter((theme) => theme.stage === stage))
    .flatMap(({ kind, criteria }) => {
      if (kind === "flows") return flowCriteria.map(({ id }) => id);
      return kind === "resources" ? resourceNotes.map(({ id }) => id) : criteria;
    });

/** The title of a paper. */
export function paperTitle(order: PaperOrder, catalogue: Catalogue, lang: Lang): string {
  const w = paperWords[lang];
  switch (order.kind) {
    case "questionnaire":
      return asForm(order, w.questionnaire[order.path], lang);
    case "flow": {
      const sheet =
        order.flow === null ? w.blankFlowSheet : w.flowSheet(titleOf(catalogue.flows, order.flow, lang));
      return asForm(order, sheet, lang);
    }
    case "poster": {
      const found = criterionAt(catalogue, order.criterion);
      return w.poster(found ? say(found.criterion.title, lang) : order.criterion);
    }
  }
}

const asForm = ({ isForm }: { isForm: boolean }, title: string, lang: Lang): string =>
  isForm ? paperWords[lang].form(title) : title;

/** The name under which a paper is kept: « Ressorts - questionnaire express.pdf ». */
export function paperFile(order: PaperOrder, catalogue: Catalogue, lang: Lang): string {
  const title = paperTitle(order, catalogue, lang).replace(/\s*:\s*/, " ");
  return `Ressorts - ${title.charAt(0).toLocaleLowerCase()}${title.slice(1)}.pdf`.replace(
    /[/\\:*?"<>|]/g,
    "-",
  );
}
