import type { DiagnosisDocument } from "#domain";
import { filesWords } from "#i18n";
import { useWords } from "../language.tsx";

/** What a diagnosis is that is not open yet: whose, when it last changed, how many answers it has. */
export function About({ document, answers }: { document: DiagnosisDocument; answers: string }) {
  const w = useWords(filesWords);
  return (
    <dl className="about">
      <dt>{w.territory}</dt>
      <dd>{document.profile.name}</dd>
      {document.updatedAt && (
        <>
          <dt>{w.changedAt}</dt>
          <dd>{w.at(document.updatedAt)}</dd>
        </>
      )}
      <dt>{w.answers}</dt>
      <dd>{answers}</dd>
    </dl>
  );
}
