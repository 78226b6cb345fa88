import { useState } from "react";
import { trialWords } from "#i18n";
import { useWords } from "../language.tsx";

/** An address that leads nowhere, on any machine: the ending is reserved for that (RFC 2606). */
const elsewhere = "https://ressorts.invalid/";

/** What came of a sending: nothing yet, what refused it, or that nothing did. */
type Outcome = { kind: "underWay" } | { kind: "refused"; directive: string } | { kind: "notRefused" };

/** Shows the policy as read from the page, and tries before one’s eyes what it forbids. */
export function PolicyTrial() {
  const w = useWords(trialWords);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const directives = readPolicy();
  const tryIt = async () => {
    setOutcome({ kind: "underWay" });
    const refusedBy = await sendAway(w.sent);
    if (refusedBy === null) return setOutcome({ kind: "notRefused" });
    const directive = directives.find((each) => each.startsWith(`${refusedBy} `)) ?? refusedBy;
    setOutcome({ kind: "refused", directive });
  };
  return (
    <div className="trial">
      <button type="button" className="button button-plain" onClick={tryIt}>
        {w.act}
      </button>
      {outcome && (
        <>
          <h3>{w.rule}</h3>
          {directives.length === 0 ? (
            <p>{w.noRule}</p>
          ) : (
            <ul className="trial-rule">
              {directives.map((directive) => (
                <li key={directive}>
                  <code>{directive}</code>
                </li>
              ))}
            </ul>
          )}
          <h3>{w.trial(elsewhere)}</h3>
        </>
      )}
      <p role="status">{outcome && saidOf(outcome, w)}</p>
    </div>
  );
}

function saidOf(outcome: Outcome, w: (typeof trialWords)["fr"]): string {
  return outcome.kind === "refused" ? w.refused(outcome.directive) : w[outcome.kind];
}

/** The policy that the page carries, a directive each. */
function readPolicy(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return (meta?.content ?? "").split(/;\s*/).filter((directive) => directive !== "");
}

/** Tries to send a word away; gives the directive that forbade it, or null where none did. */
function sendAway(word: string): Promise<string | null> {
  return new Promise((resolve) => {
    const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (blockedURI.startsWith(elsewhere.slice(0, -1))) end(effectiveDirective);
    };
    const end = (directive: string | null) => {
      document.removeEventListener("securitypolicyviolation", hear);
      resolve(directive);
    };
    document.addEventListener("securitypolicyviolation", hear);
    // A refusal may be told a little after the sending has failed.
    const wait = () => setTimeout(end, 1000, null);
    fetch(elsewhere, { method: "POST", body: word, mode: "no-cors" }).then(wait, wait);
  });
}
