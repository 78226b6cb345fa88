import { answerAt, type Catalogue, parseAnswerKey, type Step } from "#domain";
import { reviewWords, say } from "#i18n";
import { CopyText } from "../../copy-text.tsx";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useArrival } from "../arrival.ts";
import { useCatalogue, useDocument, useSteps } from "../diagnostic.ts";
import { stepTitle } from "../naming.ts";
import { AnswerLink } from "../path-links.tsx";
import { usePlace } from "../place.ts";
import type { ScreenProps } from "../screen-props.ts";
import { askedAt, flowAt } from "./asked.ts";

type Open = { key: string; step: Step };

/** The answers still to be found, those nobody knew first, with who might know. */
export function ToClarify({ step }: ScreenProps) {
  const w = useWords(reviewWords);
  const document = useDocument();
  const { whoKnows } = useCatalogue();
  const open = useSteps().flatMap((asking) => asking.keys.map((key): Open => ({ key, step: asking })));
  const saidOf = ({ key }: Open) => answerAt(document, key)?.value;
  const unknown = open.filter((each) => saidOf(each) === "unknown");
  const absent = open.filter((each) => saidOf(each) === undefined);
  const count = unknown.length + absent.length;
  return (
    <>
      <ScreenHead
        place={usePlace(step)}
        title={w.openTitle(count)}
        lead={count === 0 ? w.openNone : w.openLead}
      />
      {count > 0 && <CopyButton open={[...unknown, ...absent]} whoKnows={whoKnows} />}
      <Group title={w.asked} open={unknown} from={step} whoKnows={whoKnows} />
      <Group title={w.notAsked} open={absent} from={step} whoKnows={whoKnows} />
    </>
  );
}

type CopyButtonProps = { open: readonly Open[]; whoKnows: Catalogue["whoKnows"] };

/** Puts the questions and who might know on the clipboard, a line each, to be sent to colleagues. */
function CopyButton({ open, whoKnows }: CopyButtonProps) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const line = ({ key, step }: Open): string => {
    const asked = askedAt(key, catalogue);
    const who = whoKnows[memberOf(key)];
    const parts = [
      stepTitle(step, document, catalogue, lang),
      asked ? say(asked.question, lang) : key,
      who ? w.whoKnows(say(who, lang)) : "",
    ];
    return `- ${parts.filter((part) => part !== "").join(" — ")}`;
  };
  return (
    <p className="actions">
      <CopyText text={() => open.map(line).join("\n")} words={w} />
    </p>
  );
}

/** What an answer is a part of: the criterion, or the criterion of all flows or resources. */
function memberOf(key: string): string {
  const at = parseAnswerKey(key);
  return at.in === "criteria" ? at.criterion : `${at.in}.${at.criterion}`;
}

type GroupProps = { title: string; open: readonly Open[]; from: Step; whoKnows: Catalogue["whoKnows"] };

function Group({ title, open, ...shared }: GroupProps) {
  if (open.length === 0) return null;
  return (
    <section className="reviewed">
      <h2>{title}</h2>
      <ul className="answers">
        {open.map(({ key, step }) => (
          <OpenAnswer key={key} answerKey={key} step={step} {...shared} />
        ))}
      </ul>
    </section>
  );
}

type OpenAnswerProps = { answerKey: string; step: Step } & Pick<GroupProps, "from" | "whoKnows">;

function OpenAnswer({ answerKey, step, from, whoKnows }: OpenAnswerProps) {
  const w = useWords(reviewWords);
  const { lang } = useLanguage();
  const row = useArrival<HTMLLIElement>(answerKey);
  const document = useDocument();
  const catalogue = useCatalogue();
  const asked = askedAt(answerKey, catalogue);
  if (!asked) return null;
  const who = whoKnows[memberOf(answerKey)];
  const flow = flowAt(answerKey, document, catalogue);
  const question = say(asked.question, lang);
  return (
    <li className="reviewed-answer" ref={row}>
      <p className="quiet">{stepTitle(step, document, catalogue, lang)}</p>
      <div className="reviewed-said">
        <h3>{question}</h3>
        {who && <p className="note quiet">{w.whoKnows(say(who, lang))}</p>}
        {flow && parseAnswerKey(answerKey).criterion === "knowledge" && (
          <p className="note quiet">{w.whereToLook(say(flow.whereToLook, lang))}</p>
        )}
      </div>
      <AnswerLink answerKey={answerKey} from={from.id} about={question}>
        {w.answer}
      </AnswerLink>
    </li>
  );
}
