import { memo } from "react";
import {
  assess,
  type Catalogue,
  type DiagnosisDocument,
  type PathKind,
  progress,
  progressOf,
  type StageId,
  type Step,
  stageIds,
} from "#domain";
import { uiWords } from "#i18n";
import { stepsOf } from "#machine";
import { linkTo } from "../address.ts";
import { useLanguage, useWords } from "../language.tsx";
import { useIsWide } from "../media.ts";
import { Motif } from "../motif.tsx";
import { useIsPainted } from "../painted.ts";
import { Diagnostic, useCatalogue, useFollowingDocument, useSend } from "./diagnostic.ts";
import { stageTitle, stepTitle } from "./naming.ts";
import { PartLink } from "./part-link.tsx";
import { usePlace } from "./place.ts";

/** What the itinerary is written from. */
type Told = { current: Step; document: DiagnosisDocument; steps: readonly Step[]; path: PathKind };

/**
 * The stages and their screens, in words: where one is, what is done, what is left. It follows the answers a
 * moment later, so that an answer never waits for it.
 */
export function Itinerary({ current }: { current: Step }) {
  const w = useWords(uiWords);
  const isWide = useIsWide();
  const isPainted = useIsPainted();
  const place = usePlace(current);
  const document = useFollowingDocument();
  const catalogue = useCatalogue();
  const path = Diagnostic.useSelector(({ context }) => context.path);
  const steps = stepsOf({ document, catalogue, path });
  const nav = (
    <nav
      className={current.mode === "bilan" ? "itinerary itinerary-kept" : "itinerary"}
      aria-label={w.itinerary}
    >
      {isPainted && <Stages {...{ current, document, steps, path }} />}
    </nav>
  );
  if (isWide) return nav;
  return (
    <details className="itinerary-fold" key={current.id}>
      <summary>
        <strong>{place}</strong> · {w.seeItinerary}
      </summary>
      {nav}
    </details>
  );
}

const Stages = memo(function Stages(told: Told) {
  const w = useWords(uiWords);
  const inMode = (mode: Step["mode"]) => told.steps.filter((step) => step.mode === mode);
  if (told.current.mode === "bilan") return <AfterTheStages {...told} own={inMode("bilan")} />;
  return (
    <>
      <section className="itinerary-stage">
        <Steps {...told} own={inMode("cadrage")} />
      </section>
      {stageIds.map((stage) => (
        <Stage key={stage} {...told} stage={stage} own={inMode(stage)} />
      ))}
      <section className="itinerary-stage">
        <ul>
          <li>
            <a href={linkTo("bilan")}>
              <span>{w.results}</span>
              <span>{w.atAnyTime}</span>
            </a>
          </li>
        </ul>
      </section>
      <PathChoice path={told.path} />
    </>
  );
});

/** Told of a part of the path: its own screens, in order. */
type ToldPart = Told & { own: readonly Step[] };

/** The screens of the results, and the way back to the questions. */
function AfterTheStages(told: ToldPart) {
  const w = useWords(uiWords);
  const { document, steps, current } = told;
  const questions = steps.filter(({ mode }) => mode !== "bilan");
  const { asked, answered } = progressOf(document, questions);
  const back = questions.find(({ keys }) => progress(document, keys).answered < keys.length) ?? questions[1];
  return (
    <>
      <section className="itinerary-stage">
        <div className="itinerary-head">
          <div>
            <p className="itinerary-name">{w.results}</p>
            <p className="itinerary-status">{w.answersGiven(answered, asked)}</p>
          </div>
        </div>
        <Steps {...told} />
      </section>
      {current.kind === "results" && <Sections />}
      <p className="path-choice">
        <a href={linkTo(back?.id ?? "cadrage")}>{w.backToQuestions}</a>
      </p>
    </>
  );
}

const sectionIds = [
  "etapes",
  "flux",
  "ressources",
  "positionnement",
  "eclaircir",
  "cas",
  "leviers",
  "plan",
] as const;

/** The parts of the article. */
function Sections() {
  const w = useWords(uiWords);
  return (
    <section className="itinerary-stage">
      <p className="itinerary-status">{w.inThisPage}</p>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <PartLink screen="bilan" part={id}>
              {w.sections[id]}
            </PartLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stage({ stage, ...told }: ToldPart & { stage: StageId }) {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const { asked, answered, isFinished } = progressOf(told.document, told.own);
  const isBegun = answered > 0;
  const status = isFinished ? w.stageDone : isBegun ? w.stageUnderway : w.stageNotBegun;
  const isLater = !isBegun && told.current.mode !== stage;
  return (
    <section className={`itinerary-stage${isLater ? " itinerary-later" : ""}`}>
      <div className="itinerary-head">
        <div>
          <p className="itinerary-name">{stageTitle(stage, useCatalogue(), lang)}</p>
          <p className="itinerary-status">{status}</p>
        </div>
        <Motif
          flows={[{ share: isFinished ? 1 : Math.min(answered / Math.max(1, asked), 2 / 3) }]}
          strands={3}
          gap={[0, 2.3]}
          weight={0.6}
          lift={1.2}
          coil={[0.2, 0.98]}
          width={64}
          height={36}
        />
      </div>
      <Steps {...told} />
    </section>
  );
}

function Steps(told: ToldPart) {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const { document, own, current } = told;
  const catalogue = useCatalogue();
  const status = useStatus(told, catalogue);
  return (
    <ul>
      {own.map((step) => {
        const isHere = step.id === current.id;
        return (
          <li key={step.id}>
            <a href={linkTo(step.id)} {...(isHere ? { "aria-current": "step" } : {})}>
              <span>{stepTitle(step, document, catalogue, lang)}</span>
              <span>{isHere ? w.here : status(step)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What the itinerary says of a screen. */
function useStatus({ document, steps }: Told, catalogue: Catalogue): (step: Step) => string {
  const w = useWords(uiWords);
  const inUse = document.leversInUse?.length ?? 0;
  const onPath = () => progressOf(document, steps);
  const counted = (count: number, say: (count: number) => string, none: string) =>
    count > 0 ? say(count) : none;
  return ({ kind, keys }) => {
    switch (kind) {
      case "profile":
        return w.done;
      case "check":
      case "results":
      case "answers":
      case "report":
      case "compare":
        return "";
      case "levers":
        return w.leversFirst(leversFirst(document, catalogue));
      case "plan":
        return counted(document.plan?.length ?? 0, w.actions, w.optional);
      case "open": {
        const { asked, answered, unknown } = onPath();
        return w.answersOpen(asked - answered + unknown);
      }
      case "flows":
        return counted(document.flows?.length ?? 0, w.chosen, w.toDo);
      case "resources":
        return counted(document.resources?.length ?? 0, w.named, w.toDo);
      case "leversInUse":
        return counted(Math.min(inUse, catalogue.levers.length), w.inUse, w.optional);
      default: {
        const { asked, answered, unknown } = progress(document, keys);
        if (answered === 0) return w.toDo;
        if (answered < asked) return w.answered(answered, asked);
        return unknown > 0 ? w.toClarify(unknown) : w.done;
      }
    }
  };
}

function leversFirst(document: DiagnosisDocument, catalogue: Catalogue): number {
  const { levers, phaseNow } = assess(document, catalogue);
  return levers[phaseNow].filter(({ state, first }) => state === "applies" && first).length;
}

function PathChoice({ path }: { path: PathKind }) {
  const w = useWords(uiWords);
  const send = useSend();
  const other = path === "full" ? "express" : "full";
  return (
    <p className="path-choice">
      {path === "full" ? w.fullPath : w.expressPath}{" "}
      <button type="button" className="text-button" onClick={() => send({ type: "choosePath", path: other })}>
        {other === "full" ? w.toFull : w.toExpress}
      </button>
    </p>
  );
}
