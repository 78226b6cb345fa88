import type { Action } from "#domain";
import { planWords, titleOf } from "#i18n";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue } from "../diagnostic.ts";
import { termOf } from "./term.tsx";

const blanks = { short: { least: 2, lines: 5 }, long: { least: 1, lines: 3 } } as const;

/** The plan as a sheet of paper needs it: two tables, with blank lines to fill in by hand. */
export function Printed({ plan }: { plan: readonly Action[] }) {
  return (
    <div className="plan-printed">
      {(["short", "long"] as const).map((term) => (
        <TermTable key={term} term={term} actions={plan.filter((action) => termOf(action) === term)} />
      ))}
    </div>
  );
}

function TermTable({ term, actions }: { term: "short" | "long"; actions: readonly Action[] }) {
  const w = useWords(planWords);
  const { lang } = useLanguage();
  const { levers } = useCatalogue();
  const { least, lines } = blanks[term];
  const empty = Array.from(
    { length: Math.max(least, lines - actions.length) },
    (_, index) => `blank-${index}`,
  );
  const columns = [w.action, w.leadOf, w.due, w.cost, w.indicator, w.status];
  return (
    <section>
      <h2>{w[term]}</h2>
      <table className="table">
        <caption>{w[term]}</caption>
        <thead>
          <tr>
            {columns.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map(({ id, lever, action, lead, due, cost, indicator, status }) => (
            <tr key={id}>
              <th scope="row">
                {action}
                {lever && <span className="sub">{titleOf(levers, lever, lang)}</span>}
              </th>
              <td>{lead}</td>
              <td>{due}</td>
              <td>{cost}</td>
              <td>{indicator}</td>
              <td>{status}</td>
            </tr>
          ))}
          {empty.map((line) => (
            <tr key={line} className="blank-line">
              {columns.map((head) => (
                <td key={head} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
