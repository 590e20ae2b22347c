import { Time } from "@/components/ui/time";
import type { ClaimDetail, QuestionView } from "@/lib/claims/view";
import { askedOfWords } from "@/lib/claims/words";

type QuestionsFactProps = { readonly detail: ClaimDetail };

/** What the claim waits for, and what it waited for. */
export function QuestionsFact({ detail }: QuestionsFactProps) {
  const { questions } = detail;
  if (questions.length === 0) return null;
  return (
    <>
      <dt>{questions.length === 1 ? "Question" : "Questions"}</dt>
      <dd>
        <ul className="grid gap-2">
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </ul>
      </dd>
    </>
  );
}

function Question({ question }: { readonly question: QuestionView }) {
  const { askedBy, askedAt, dueAt, answer } = question;
  return (
    <li>
      <p className="font-read text-lead">{question.text}</p>
      <p className="meta">
        {askedBy.name} asked {whomOf(question)}, <Time iso={askedAt} />
        {answer === null && dueAt !== null ? (
          <>
            ; answer wanted by <Time iso={dueAt} />
          </>
        ) : null}
      </p>
      {answer === null ? null : (
        <p className="mt-1 border-l-2 border-edge pl-3">
          <span className="font-read text-lead">{answer.text}</span>{" "}
          <span className="meta">
            noted by {answer.by.name}, <Time iso={answer.at} />
          </span>
        </p>
      )}
    </li>
  );
}

function whomOf({ askedOf, askedOfName }: QuestionView): string {
  const whom = askedOfWords[askedOf].toLowerCase();
  return askedOfName === "" ? whom : `${askedOfName} (${whom})`;
}
