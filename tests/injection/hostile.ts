import { catalogue } from "#content";
import type { DiagnosisDocument } from "#domain";
import { uniform } from "../report/fixtures.ts";

/** What people have typed into forms to make a file act, by what it aims at. */
export const hostile = [
  `"><img src=x onerror="window.pwned=1">`,
  "<script>window.pwned=1</script>",
  "<svg/onload=window.pwned=1>",
  "javascript:window.pwned=1",
  "</title></style><iframe srcdoc='<script>parent.pwned=1</script>'>",
  "{{constructor.constructor('window.pwned=1')()}}",
  "](javascript:window.pwned=1)",
  ") /S /JavaScript /JS (app.alert(1)) >> (",
  "<</Type/Action/S/URI/URI(https://evil.example/)>>",
  "\\) /AA <</O <</S /Launch /F (calc.exe)>>>> (",
  "endstream endobj 1 0 obj <</OpenAction <</S/JavaScript/JS(1)>>>> endobj trailer %%EOF",
  "]]></rdf:li></rdf:Alt><pdf:Evil/>",
  "</w:t></w:r><w:fldSimple w:instr='DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe'/>",
  '{ HYPERLINK "https://evil.example" }',
  'INCLUDETEXT "https://evil.example/x"',
  "&lt;b&gt; &#60;i&#62; &xxe; <!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
  "https://evil.example/?q=1 www.evil.example mailto:a@evil.example file:///etc/passwd",
  '=HYPERLINK("https://evil.example","x")',
] as const;

const all = hostile.join(" ¶ ");

/** A diagnosis with all of them in every text that can be typed. */
export function hostileDocument(): DiagnosisDocument {
  const base = uniform(2, 2, 1);
  const told = <T extends object>(answers: T): T =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        { ...answer, justification: all, source: all.slice(0, 480) },
      ]),
    ) as T;
  const line = (index: number) => hostile[index % hostile.length] ?? "";
  return {
    ...base,
    id: line(0),
    profile: {
      name: hostile.slice(0, 3).join(" "),
      kind: "commune",
      code: "<b>=1+1",
      population: 1200,
      respondents: all,
      ambition: { longTerm: all, shortTerm: all, frame: all },
    },
    answers: told(base.answers ?? {}),
    flows: (base.flows ?? []).map((flow, index) => ({
      ...flow,
      id: `${line(7)}${index}`,
      name: `${line(7 + index)} ${line(8)}`,
      answers: told(flow.answers ?? {}),
      quantities: { entering: 3, source: all.slice(0, 480) },
    })),
    resources: (base.resources ?? []).map((resource) => ({
      ...resource,
      id: line(10),
      name: `${line(12)} ${line(11)}`,
      answers: told(resource.answers ?? {}),
    })),
    plan: hostile.map((text, index) => ({
      id: `${index}${text}`,
      ...(index === 0 ? { lever: catalogue.levers[0]?.id ?? "" } : {}),
      action: text,
      lead: text,
      due: text,
      cost: text,
      indicator: text,
      status: text,
    })),
  };
}
