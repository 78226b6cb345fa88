import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type ReactNode, useEffect } from "react";
import { useForm } from "react-hook-form";
import { type Flow, type FlowEntry, limits, type Quantities, quantitiesSchema } from "#domain";
import { entryWords, questionWords, readNumber, readWhole, say } from "#i18n";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { NumberField, TextField } from "../../form/fields.tsx";
import { forForm, validParts } from "../../form/schema.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { Diagnostic } from "../diagnostic.ts";
import { Part } from "./part.tsx";

const resolver = standardSchemaResolver(forForm(quantitiesSchema));
const amounts = ["entering", "produced", "looped", "leaving"] as const;
const fieldNames = [...amounts, "year", "source"] as const;

type QuantitiesFormProps = { entry: FlowEntry; flow: Flow; onDone: () => void; children: ReactNode };

/** The optional quantities of a flow; what is typed and valid is kept at once. */
export function QuantitiesForm({ entry, flow, onDone, children }: QuantitiesFormProps) {
  const w = useWords(entryWords);
  const q = useWords(questionWords);
  const { lang } = useLanguage();
  const { register, control, handleSubmit, setFocus, formState, subscribe } = useForm({
    resolver,
    defaultValues: { ...entry.quantities },
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  useKeeping(subscribe, entry.id);
  const { errors } = formState;
  const sentences = {
    ...Object.fromEntries(amounts.map((name) => [name, w.quantityError(w[name])])),
    year: w.yearError,
    source: w.sourceError(limits.line),
  } as Record<keyof Quantities, string>;
  const problems = fieldNames.flatMap((name) => (errors[name] ? [{ name, sentence: sentences[name] }] : []));
  const errorOf = (name: keyof Quantities) => (errors[name] ? sentences[name] : undefined);
  return (
    <form noValidate onSubmit={handleSubmit(onDone)}>
      {problems.length > 0 && <title>{`${q.error} ${w.quantities}`}</title>}
      <Part title={w.quantities} isCalled={problems.length > 0}>
        <p className="quiet">{w.quantitiesHint}</p>
        <ErrorSummary
          problems={problems}
          sent={formState.submitCount}
          onGo={(name) => setFocus(name as keyof Quantities)}
        />
        <div className="fields">
          {amounts.map((name) => (
            <NumberField
              key={name}
              name={name}
              control={control}
              label={w[name]}
              hint={w[`${name}Hint`]}
              unit={flow.id === "autre" ? "" : say(flow.unit, lang)}
              read={(text) => readNumber(text, lang)}
              error={errorOf(name)}
            />
          ))}
        </div>
        <div className="fields fields-source">
          <NumberField
            name="year"
            control={control}
            label={w.year}
            read={readWhole}
            isGrouped={false}
            error={errorOf("year")}
          />
          <TextField label={w.source} registration={register("source")} error={errorOf("source")} />
        </div>
      </Part>
      {children}
    </form>
  );
}

type Subscribe = ReturnType<typeof useForm>["subscribe"];

function useKeeping(subscribe: Subscribe, id: string): void {
  const actor = Diagnostic.useActorRef();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const entry = actor.getSnapshot().context.document?.flows?.find((flow) => flow.id === id);
          if (!entry) return;
          const { quantities: before = {}, ...others } = entry;
          const quantities = validParts<Quantities>(quantitiesSchema, values, before);
          const isEmpty = Object.keys(quantities).length === 0;
          actor.send({
            type: "edit",
            change: { type: "setFlow", flow: isEmpty ? others : { ...others, quantities } },
          });
        },
      }),
    [actor, subscribe, id],
  );
}
