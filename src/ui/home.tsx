import { lazy, Suspense, useCallback, useEffect, useId, useRef } from "react";
import { homeWords } from "#i18n";
import { addresses, linkTo } from "./address.ts";
import { exampleFlows } from "./example-flows.ts";
import { useFileDrop } from "./file-drop.ts";
import { hasPicker, pickFiles } from "./files/handles.ts";
import { Foot, HomeBar } from "./frame.tsx";
import { Examples, KeptDiagnoses } from "./home-lists.tsx";
import { useWords } from "./language.tsx";
import { Motif } from "./motif.tsx";
import type { Opened, Opening } from "./opening.ts";
import type { Services } from "./ports.ts";
import { downloadText } from "./rescue/kept.ts";

const Refusal = lazy(() =>
  import("./refusal.tsx").then(
    ({ Refusal }) => ({ default: Refusal }),
    () => ({ default: RefusedTitle }),
  ),
);
const Damaged = lazy(async () => ({ default: (await import("./files/damaged.tsx")).Damaged }));
const Several = lazy(async () => ({ default: (await import("./files/several.tsx")).Several }));

const RefusedTitle = ({ title }: { title?: string }) => <p className="title">{title}</p>;

type HomeProps = {
  services: Services;
  opened: Opened | null;
  onOpen: (opening: Opening) => void;
  /** Whether one comes back here from another screen, so that the heading takes the focus. */
  isReturn: boolean;
};

/** The first screen: what this is, and the ways in. */
export function Home({ services, opened, onOpen, isReturn }: HomeProps) {
  const w = useWords(homeWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const examples = useRef<HTMLHeadingElement>(null);
  const openFiles = useCallback((files: readonly File[]) => onOpen({ kind: "files", files }), [onOpen]);
  const isOver = useFileDrop(openFiles);
  useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  return (
    <>
      <title>{w.title}</title>
      {isOver && <p className="drop">{w.drop}</p>}
      <HomeBar />
      <main>
        <section className="cover">
          <Motif
            className="motif-wide"
            flows={exampleFlows}
            strands={4}
            width={1440}
            height={500}
            hollow={0.15}
            rise={[0.34, 0.62]}
            coil={[0.535, 0.955]}
          />
          <div className="cover-text">
            <h1 className="wordmark" ref={heading} tabIndex={-1}>
              {w.product}
            </h1>
            <p className="cover-line">{w.line}</p>
            <p className="lead">{w.lead}</p>
          </div>
          {opened && !opened.ok && <NotOpened opened={opened} onOpen={onOpen} />}
          <div className="starts">
            <div className="start">
              <a className="button" href={linkTo(addresses.start)}>
                {w.start}
              </a>
              <p>{w.startNote}</p>
            </div>
            <div className="start">
              <a className="button button-plain" href={linkTo(addresses.express)}>
                {w.express}
              </a>
              <p>{w.expressNote}</p>
            </div>
          </div>
          <div className="starts-more actions">
            <FileButton onFiles={openFiles} />
            <button type="button" className="text-button" onClick={() => examples.current?.focus()}>
              {w.openExample}
            </button>
          </div>
          <p className="promise">
            <strong>{w.promise}</strong> {w.promiseMore}
          </p>
          <Motif
            className="motif-narrow"
            flows={exampleFlows}
            strands={3}
            width={390}
            height={240}
            hollow={0.13}
            rise={[0.04, 0.44]}
            coil={[0.2, 0.92]}
          />
        </section>
        <section className="thirds" aria-label={w.stages}>
          {(["impulser", "animer", "structurer"] as const).map((stage) => (
            <div key={stage}>
              <h2 className="title">{stage.charAt(0).toUpperCase() + stage.slice(1)}</h2>
              <p>{w[stage]}</p>
            </div>
          ))}
        </section>
        <p className="outcome lead">{w.outcome}</p>
        <section className="home-list">
          <div>
            <KeptDiagnoses key={opened ? "read" : "first"} services={services} onOpen={onOpen} />
            <Examples heading={examples} onOpen={onOpen} />
          </div>
          <aside className="side-note">
            <p className="title">{w.where}</p>
            <p>{w.whereText}</p>
            {services.isOneFile && <p>{w.whereOneFile}</p>}
            <p>{w.prepares}</p>
          </aside>
        </section>
      </main>
      <Foot />
    </>
  );
}

type NotOpenedProps = { opened: Extract<Opened, { ok: false }>; onOpen: (opening: Opening) => void };

function NotOpened({ opened, onOpen }: NotOpenedProps) {
  const w = useWords(homeWords);
  switch (opened.reason) {
    case "damaged":
    case "several":
      return (
        <Suspense fallback={null}>
          {opened.reason === "damaged" ? (
            <Damaged key={opened.repair.document.id} repair={opened.repair} onOpen={onOpen} />
          ) : (
            <Several files={opened.files} onOpen={onOpen} />
          )}
        </Suspense>
      );
    case "refused":
    case "keptDamaged": {
      const title = opened.reason === "keptDamaged" ? w.damaged(opened.name) : w.refusedTitle;
      return (
        <div className="notice" role="alert">
          <Suspense fallback={<RefusedTitle title={title} />}>
            <Refusal title={title} problems={opened.problems} />
          </Suspense>
          {opened.reason === "keptDamaged" && (
            <p>
              {w.damagedMore}{" "}
              <button type="button" className="text-button" onClick={() => downloadText(opened)}>
                {w.damagedDownload}
              </button>
            </p>
          )}
        </div>
      );
    }
    default:
      return (
        <div className="notice" role="alert">
          <p>{w[opened.reason]}</p>
        </div>
      );
  }
}

function FileButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const w = useWords(homeWords);
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        multiple
        onClick={(event) => {
          if (!hasPicker()) return;
          event.preventDefault();
          pickFiles().then((files) => files.length > 0 && onFiles(files));
        }}
        accept=".json,application/json,.pdf,application/pdf,.zip,application/zip"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = "";
        }}
      />
      <label htmlFor={id}>{w.openFile}</label>
    </span>
  );
}
