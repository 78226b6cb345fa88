import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { homeWords } from "#i18n";
import { addresses, linkTo } from "./address.ts";
import { exampleFlows } from "./example-flows.ts";
import { examples } from "./examples.ts";
import { Foot, HomeBar } from "./frame.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { Motif } from "./motif.tsx";
import type { Opened, Opening } from "./opening.ts";
import type { KeptSummary, Services } from "./ports.ts";

const Refusal = lazy(async () => ({ default: (await import("./refusal.tsx")).Refusal }));

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
  useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  return (
    <>
      <title>{w.title}</title>
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
          {opened && !opened.ok && <Refused opened={opened} />}
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
            <FileButton onFile={(file) => onOpen({ kind: "file", file })} />
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
        <section className="home-list">
          <div>
            <KeptDiagnoses services={services} onOpen={onOpen} />
            <Examples onOpen={onOpen} />
          </div>
          <aside className="side-note">
            <p className="title">{w.where}</p>
            <p>{w.whereText}</p>
            <p>{w.prepares}</p>
          </aside>
        </section>
      </main>
      <Foot />
    </>
  );
}

function Refused({ opened }: { opened: Extract<Opened, { ok: false }> }) {
  const w = useWords(homeWords);
  return (
    <div className="notice" role="alert">
      {opened.reason === "refused" ? (
        <Suspense fallback={<p className="title">{w.refusedTitle}</p>}>
          <Refusal problems={opened.problems} />
        </Suspense>
      ) : (
        <p>{w[opened.reason]}</p>
      )}
    </div>
  );
}

function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const w = useWords(homeWords);
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = "";
        }}
      />
      <label htmlFor={id}>{w.openFile}</label>
    </span>
  );
}

function KeptDiagnoses({ services, onOpen }: { services: Services; onOpen: (opening: Opening) => void }) {
  const w = useWords(homeWords);
  const [kept, setKept] = useState<readonly KeptSummary[]>([]);
  useEffect(() => {
    let isCurrent = true;
    services.store.list().then(
      (list) => isCurrent && setKept(list),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [services]);
  if (kept.length === 0) return null;
  return (
    <>
      <h2>{w.kept}</h2>
      <ul className="diagnoses">
        {kept.map(({ id, name, savedAt }) => (
          <li key={id} className="diagnosis">
            <p className="diagnosis-name">
              <button
                type="button"
                className="text-button"
                aria-label={w.resume(name)}
                onClick={() => onOpen({ kind: "kept", id })}
              >
                {name}
              </button>
            </p>
            <p className="note quiet">{w.keptAt(savedAt)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Examples({ onOpen }: { onOpen: (opening: Opening) => void }) {
  const w = useWords(homeWords);
  const { lang } = useLanguage();
  if (examples.length === 0) return null;
  return (
    <div className="examples">
      <h2>{w.examples}</h2>
      <p className="quiet">{w.examplesLead}</p>
      <ul>
        {examples.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => onOpen({ kind: "example", id })}>
              {title[lang]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
