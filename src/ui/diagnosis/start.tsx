import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import type { PathKind } from "#domain";
import { questionWords, say } from "#i18n";
import { ErrorSummary } from "../form/error-summary.tsx";
import { SelectField, TextField } from "../form/fields.tsx";
import { Brand, Foot, HomeBar, ScreenHead } from "../frame.tsx";
import { useLanguage, useWords } from "../language.tsx";
import { Audience } from "./audience.tsx";
import { useCatalogue } from "./diagnostic.ts";
import { profileResolver, useProfileProblems } from "./profile-fields.ts";
import { useSession } from "./session.tsx";

/** The territory's name and kind, and how much one wants to answer. */
export function Start({ path: offered }: { path: PathKind }) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const { start } = useSession();
  const [path, setPath] = useState(offered);
  const { register, handleSubmit, setFocus, formState, control } = useForm({
    resolver: profileResolver,
    defaultValues: { name: "" },
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const kind = useWatch({ control, name: "kind" });
  const problems = useProfileProblems(formState.errors);
  const sentence = (name: string) => problems.find((problem) => problem.name === name)?.sentence;
  const paths = { full: w.pathFull, express: w.pathExpress };
  return (
    <>
      <HomeBar>
        <Brand />
      </HomeBar>
      <main className="page page-alone">
        <div className="middle">
          <ScreenHead
            place={w.startPlace}
            title={w.startTitle}
            lead={w.startLead}
            pageTitle={problems.length > 0 ? `${w.error} ${w.startTitle}` : w.startTitle}
          />
          <form className="measure" noValidate onSubmit={handleSubmit((profile) => start(profile, path))}>
            <ErrorSummary
              problems={problems}
              sent={formState.submitCount}
              onGo={(name) => setFocus(name as (typeof problems)[number]["name"])}
            />
            <TextField label={w.name} error={sentence("name")} registration={register("name")} />
            <SelectField
              label={w.kind}
              error={sentence("kind")}
              registration={register("kind")}
              options={catalogue.territoryKinds.map(({ id, title }) => ({ id, title: say(title, lang) }))}
            />
            <Audience kind={kind} />
            <fieldset className="field">
              <legend>{w.pathQuestion}</legend>
              {(["full", "express"] as const).map((kind) => (
                <label key={kind} className="choice choice-line">
                  <input type="radio" name="path" checked={path === kind} onChange={() => setPath(kind)} />
                  <span>{paths[kind]}</span>
                </label>
              ))}
            </fieldset>
            <div className="actions">
              <button type="submit" className="button">
                {w.begin}
              </button>
            </div>
          </form>
        </div>
      </main>
      <Foot />
    </>
  );
}
