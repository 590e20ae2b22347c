import { FileText, Info, Underline } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";

type WorkbenchLinksProps = {
  readonly articleId: string;
  /** Whether the article is shown without any mark. */
  readonly isPlain: boolean;
  readonly onPlain: (isPlain: boolean) => void;
  readonly onHelp: () => void;
};

/** The other pages of the article, its plain text, and the help. */
export function WorkbenchLinks(props: WorkbenchLinksProps) {
  const { articleId, isPlain, onPlain, onHelp } = props;
  return (
    <>
      <span className="middle-only">
        <Button
          look="quiet"
          icon={<Underline size={15} aria-hidden="true" />}
          onClick={() => onPlain(!isPlain)}
        >
          {isPlain ? "Show marks" : "Plain text"}
        </Button>
      </span>
      <ButtonLink
        look="quiet"
        href={`/articles/${articleId}/details`}
        icon={<Info size={15} aria-hidden="true" />}
      >
        <span className="wide-only">Details</span>
        <span className="sr-only">of the article</span>
      </ButtonLink>
      <ButtonLink
        look="quiet"
        href={`/articles/${articleId}/report`}
        icon={<FileText size={15} aria-hidden="true" />}
      >
        Report
      </ButtonLink>
      <span className="middle-only">
        <Button look="quiet" hint="?" onClick={onHelp}>
          Keys
        </Button>
      </span>
    </>
  );
}
