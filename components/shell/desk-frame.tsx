import type { ReactNode } from "react";
import Link from "next/link";
import { DeskPlaces, type DeskPlace } from "./desk-places";
import { PersonMenu } from "./person-menu";

type DeskFrameProps = {
  readonly newsroom: string;
  /** The signed-in person's name. */
  readonly person: string;
  /** Switch newsroom, change password, sign out: links and forms, one `.menu-item` each. */
  readonly personMenu: ReactNode;
  readonly places: readonly DeskPlace[];
  /** What waits for the person, at the right of the bar. */
  readonly needsMe?: ReactNode;
  /** A way to search, at the right of the bar. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
};

/** The signed-in shell of everything but the workbench: bar, places, and a page on paper. */
export function DeskFrame(props: DeskFrameProps) {
  return (
    <div className="desk">
      <a className="skip-link" href="#page">
        Skip to the page
      </a>
      <header className="bar">
        <Link className="wordmark" href="/articles">
          Galley
        </Link>
        <span className="bar-path" aria-hidden="true">
          /
        </span>
        <span className="cut font-medium">{props.newsroom}</span>
        <span className="flex-1" />
        {props.search}
        {props.needsMe}
        <PersonMenu name={props.person}>{props.personMenu}</PersonMenu>
      </header>
      <DeskPlaces places={props.places} />
      <main className="desk-page" id="page" tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}

type DeskHeadProps = {
  readonly title: ReactNode;
  /** What can be done on this page; one of them is solid. */
  readonly children?: ReactNode;
};

/** The title of a page on the desk, and its actions at the right. */
export function DeskHead({ title, children }: DeskHeadProps) {
  return (
    <div className="desk-head">
      <h1 className="page-title">{title}</h1>
      {children}
    </div>
  );
}
