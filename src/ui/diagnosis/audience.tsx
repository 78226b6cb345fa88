import { say } from "#i18n";
import { useLanguage } from "../language.tsx";
import { useCatalogue } from "./diagnostic.ts";

/** Who can answer for the kind of territory that was chosen, said as it is chosen. */
export function Audience({ kind }: { kind: string | undefined }) {
  const { lang } = useLanguage();
  const chosen = useCatalogue().territoryKinds.find(({ id }) => id === kind);
  return (
    <p role="status" className="audience note quiet">
      {chosen && say(chosen.audience, lang)}
    </p>
  );
}
