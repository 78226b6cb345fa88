import type { Catalogue, Member } from "#domain";
import { constants, memberTitle, methodPage, methodWords, questionWords, say } from "#i18n";
import { Table } from "../diagnosis/results/table.tsx";
import { useLanguage, useWords } from "../language.tsx";
import { Article } from "./article.tsx";

/** Every rule of the calculation, with what counts where and every constant. */
export function Method({ catalogue }: { catalogue: Catalogue }) {
  const { lang } = useLanguage();
  const { notes } = catalogue;
  const readings = [
    notes.stagesAndPhases,
    notes.matrix,
    notes.origin,
    notes.notALabel,
    notes.values,
    notes.law,
    notes.cases,
  ];
  return (
    <Article
      text={useWords(methodPage)}
      more={{
        criteres: <WhatCounts catalogue={catalogue} />,
        lectures: (
          <ul className="info-list">
            {readings.map((note) => (
              <li key={note.fr}>{say(note, lang)}</li>
            ))}
          </ul>
        ),
        constantes: <Constants />,
      }}
    />
  );
}

function WhatCounts({ catalogue }: { catalogue: Catalogue }) {
  const { lang } = useLanguage();
  const { essential } = useWords(questionWords);
  const named = ({ member, essential: isEssential }: Member) => {
    const title = memberTitle(member, catalogue, lang);
    return isEssential ? `${title} (${essential})` : title;
  };
  return (
    <ul className="info-entries">
      {[...catalogue.stages, ...catalogue.axes].map(({ id, title, members }) => (
        <li key={id}>
          <h3>{say(title, lang)}</h3>
          <p>{members.map(named).join(", ")}.</p>
        </li>
      ))}
    </ul>
  );
}

function Constants() {
  const { lang } = useLanguage();
  const w = useWords(methodWords);
  const names = Object.keys(w.constants) as (keyof typeof w.constants)[];
  return (
    <Table
      caption={w.constantsCaption}
      columns={[{ head: w.constant }, { head: w.value, isNumber: true }]}
      rows={names.map((name) => ({ id: name, cells: [w.constants[name], constants[lang][name]] }))}
    />
  );
}
