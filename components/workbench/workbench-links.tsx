import { FileText, Info } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";

type WorkbenchLinksProps = {
  readonly articleId: string;
  readonly onHelp: () => void;
};

/** The other pages of the article, and the help. */
export function WorkbenchLinks({ articleId, onHelp }: WorkbenchLinksProps) {
  return (
    <>
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
