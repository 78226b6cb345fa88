import type { ReactNode } from "react";
import type { PageId } from "./address.ts";
import type { Opening } from "./opening.ts";
import type { Services } from "./ports.ts";

/** The pages to read, each with what it prints of the catalogue, loaded when it is reached. */
export const loadPage: Record<
  PageId,
  (services: Services, onOpen: (opening: Opening) => void) => Promise<ReactNode>
> = {
  "mes-diagnostics": async (services, onOpen) => {
    const { Diagnoses } = await import("./pages/diagnoses/index.tsx");
    return <Diagnoses services={services} onOpen={onOpen} />;
  },
  "comment-ca-marche": async ({ loadCatalogue }) => {
    const [{ HowItWorks }, catalogue] = await Promise.all([
      import("./pages/how-it-works.tsx"),
      loadCatalogue(),
    ]);
    return <HowItWorks catalogue={catalogue} />;
  },
  methode: async ({ loadCatalogue }) => {
    const [{ Method }, catalogue] = await Promise.all([import("./pages/method.tsx"), loadCatalogue()]);
    return <Method catalogue={catalogue} />;
  },
  atelier: async ({ loadQuestionnaire, startPaper }) => {
    const [{ Workshop }, catalogue] = await Promise.all([
      import("./pages/workshop.tsx"),
      loadQuestionnaire(),
    ]);
    return <Workshop catalogue={catalogue} startPaper={startPaper} />;
  },
  sources: async ({ loadCatalogue }) => {
    const [{ Sources }, catalogue] = await Promise.all([import("./pages/sources.tsx"), loadCatalogue()]);
    return <Sources catalogue={catalogue} />;
  },
  accessibilite: async () => {
    const { Accessibility } = await import("./pages/accessibility.tsx");
    return <Accessibility />;
  },
  "vos-donnees": async () => {
    const { YourData } = await import("./pages/your-data.tsx");
    return <YourData />;
  },
};
