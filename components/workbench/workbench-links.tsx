import { FileText, History, Info, List, Underline } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";

type WorkbenchLinksProps = {
  readonly articleId: string;
  /** Whether the article is shown without any mark. */
  readonly isPlain: boolean;
  readonly onPlain: (isPlain: boolean) => void;
  /** Whether all claims are shown as a list in place of the article. */
  readonly isListed: boolean;
  readonly onListed: (isListed: boolean) => void;
  readonly onHelp: () => void;
};

/** The other pages of the article, its plain text, and the help. */
export function WorkbenchLinks(props: WorkbenchLinksProps) {
  const { articleId, isPlain, onPlain, onHelp } = props;
  return (
    <>
      <ListToggle {...props} />
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
      <span className="middle-only">
        <ButtonLink
          look="quiet"
          href={`/articles/${articleId}/history`}
          icon={<History size={15} aria-hidden="true" />}
        >
          <span className="wide-only">History</span>
          <span className="sr-only">of the article</span>
        </ButtonLink>
      </span>
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

function ListToggle({
  isListed,
  onListed,
}: Pick<WorkbenchLinksProps, "isListed" | "onListed">) {
  return (
    <Button
      look="quiet"
      icon={<List size={15} aria-hidden="true" />}
      aria-pressed={isListed}
      onClick={() => onListed(!isListed)}
    >
      <span className="wide-only">List</span>
      <span className="sr-only">of all claims</span>
    </Button>
  );
}
