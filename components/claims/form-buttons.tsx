import { Button } from "@/components/ui/button";

type FormButtonsProps = {
  readonly label: string;
  readonly onClose: () => void;
};

/** The end of a small form in the inspector: leave, or save. */
export function FormButtons({ label, onClose }: FormButtonsProps) {
  return (
    <div className="flex items-center gap-2">
      <Button type="submit" hint="Ctrl ↵">
        {label}
      </Button>
      <Button look="quiet" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}
