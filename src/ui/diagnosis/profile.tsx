import { useEffect } from "react";
import { useForm, useWatch } from "react-hook-form";
import { profileSchema } from "#domain";
import { questionWords, readWhole, say } from "#i18n";
import { ErrorSummary } from "../form/error-summary.tsx";
import { CheckboxGroup, NumberField, SelectField, TextArea, TextField } from "../form/fields.tsx";
import { validParts } from "../form/schema.ts";
import { ScreenHead } from "../frame.tsx";
import { useLanguage, useWords } from "../language.tsx";
import { Audience } from "./audience.tsx";
import { Diagnostic, useCatalogue, useDocument, useSend } from "./diagnostic.ts";
import { Onward } from "./onward.tsx";
import { usePlace } from "./place.ts";
import { type ProfileFieldName, profileResolver, useProfileProblems } from "./profile-fields.ts";
import type { ScreenProps } from "./screen-props.ts";

/** « Cadrage »: the territory, what it holds and has begun, who answers, and the ambition. */
export function ProfileScreen({ step }: ScreenProps) {
  const w = useWords(questionWords);
  const { lang } = useLanguage();
  const send = useSend();
  const catalogue = useCatalogue();
  const { profile } = useDocument();
  const { register, control, handleSubmit, setFocus, formState, subscribe } = useForm({
    resolver: profileResolver,
    defaultValues: { powers: [], plans: [], ...profile },
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  useKeeping(subscribe);
  const kind = useWatch({ control, name: "kind" });
  const problems = useProfileProblems(formState.errors);
  const sentence = (name: ProfileFieldName) => problems.find((problem) => problem.name === name)?.sentence;
  const field = (name: Exclude<ProfileFieldName, "population">) => ({
    registration: register(name),
    error: sentence(name),
  });
  return (
    <>
      <ScreenHead
        place={usePlace(step)}
        title={w.frameTitle}
        lead={w.frameLead}
        pageTitle={problems.length > 0 ? `${w.error} ${w.frameTitle}` : w.frameTitle}
      />
      <form className="measure" noValidate onSubmit={handleSubmit(() => send({ type: "next" }))}>
        <ErrorSummary
          problems={problems}
          sent={formState.submitCount}
          onGo={(name) => setFocus(name as ProfileFieldName)}
        />
        <section className="form-part">
          <h2>{w.territory}</h2>
          <TextField label={w.name} {...field("name")} />
          <SelectField
            label={w.kind}
            options={catalogue.territoryKinds.map(({ id, title }) => ({ id, title: say(title, lang) }))}
            {...field("kind")}
          />
          <Audience kind={kind} />
          <TextField label={w.code} isOptional {...field("code")} />
          <NumberField
            label={w.population}
            hint={w.populationHint}
            unit={w.inhabitants}
            isOptional
            name="population"
            control={control}
            read={readWhole}
            error={sentence("population")}
          />
        </section>
        <section className="form-part">
          <CheckboxGroup
            label={w.powers}
            hint={w.powersHint}
            options={catalogue.powers.map(({ id, title }) => ({ id, title: say(title, lang) }))}
            {...field("powers")}
          />
        </section>
        <section className="form-part">
          <CheckboxGroup
            label={w.plans}
            hint={w.plansHint}
            options={catalogue.plans.map(({ id, title, ask }) => ({
              id,
              title: say(title, lang),
              more: say(ask, lang),
            }))}
            {...field("plans")}
          />
        </section>
        <section className="form-part">
          <h2>{w.ambition}</h2>
          <p className="quiet">{w.ambitionHint}</p>
          <TextArea label={w.longTerm} isOptional {...field("ambition.longTerm")} />
          <TextArea label={w.shortTerm} isOptional {...field("ambition.shortTerm")} />
          <TextArea label={w.interventionFrame} isOptional {...field("ambition.frame")} />
          <TextArea label={w.respondents} hint={w.respondentsHint} isOptional {...field("respondents")} />
        </section>
        <Onward step={step} />
      </form>
    </>
  );
}

type Subscribe = ReturnType<typeof useForm>["subscribe"];

/** Keeps what is typed and valid as it is typed, so that leaving the screen by any way loses none of it. */
function useKeeping(subscribe: Subscribe): void {
  const actor = Diagnostic.useActorRef();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { document } = actor.getSnapshot().context;
          if (!document) return;
          const profile = validParts(profileSchema, values, document.profile);
          actor.send({ type: "edit", change: { type: "profile", profile } });
        },
      }),
    [actor, subscribe],
  );
}
