import { v7 as newId } from "uuid";
import { roles, type Role } from "@/lib/access/policy";
import { listNewsrooms } from "@/lib/audit/verify";
import type { Stamp } from "@/lib/db/commit";
import { addPerson } from "@/lib/people/commands/add-person";
import { createNewsroom } from "@/lib/people/commands/create-newsroom";
import { disablePerson } from "@/lib/people/commands/disable-person";
import { makePasswordLink } from "@/lib/people/commands/make-password-link";
import { setPassword } from "@/lib/people/commands/set-password";
import { hashPassword } from "@/lib/people/hashing";
import { findCredentials } from "@/lib/people/queries";
import { listDeskPeople, type DeskPerson } from "@/lib/people/queries/desk";
import { newPasswordFault } from "@/lib/people/rules/password";
import { personWords } from "@/lib/people/schema";
import { newToken } from "@/lib/people/tokens";
import { givenEnv } from "@/lib/env";
import { readFirstLine } from "./first-line";
import { refusal } from "./refusal";

/** What was given on the command line, as it was typed. */
export type PersonOptions = {
  readonly email?: string;
  readonly name?: string;
  readonly newsroom?: string;
  readonly role?: readonly string[];
  readonly "password-stdin"?: boolean;
};

type Task = (options: PersonOptions) => Promise<readonly string[]>;

/** Each task by its name; its answer are the lines to print. Throws AppError with what to do. */
export const personTasks: Readonly<Record<string, Task | undefined>> = {
  add,
  list,
  password,
  disable: (options) => admit(options, true),
  enable: (options) => admit(options, false),
};

async function add(options: PersonOptions): Promise<readonly string[]> {
  const { email, name, newsroom } = readWords(options);
  const asked = readRoles(options.role);
  const known = await findCredentials(email);
  const password = options["password-stdin"] ? await readPassword(email) : null;
  if (known && password !== null) {
    throw refusal(
      `${email} has an account already and keeps its password. Leave out --password-stdin, or use: galley person password`,
    );
  }
  const passwordHash = password === null ? null : await hashPassword(password);
  const place = await findOrMakeNewsroom(newsroom, asked);
  const { personId } = await addPerson(
    { email, name, roles: asked, passwordHash },
    stampFor(place.id),
  );
  const said = `${known?.name ?? name} is in ${place.name} now: ${asked.join(", ")}.`;
  const made = place.isNew ? [`The newsroom ${place.name} is made.`] : [];
  if (passwordHash ?? known?.passwordHash) return [...made, said];
  return [...made, said, ...(await linkLines(personId, place.id))];
}

async function list(options: PersonOptions): Promise<readonly string[]> {
  const people = await listDeskPeople();
  const { newsroom } = options;
  const lines = people.flatMap((person) =>
    person.places
      .filter(({ newsroomId, newsroomName }) =>
        [undefined, newsroomId, newsroomName].includes(newsroom),
      )
      .map((place) => {
        const isOut = person.isDisabled || place.isDisabled;
        const held = `${place.roles.join(", ")}${isOut ? ", kept out" : ""}`;
        return `${person.email}\t${person.name}\t${place.newsroomName}\t${held}`;
      }),
  );
  return lines.length > 0 ? lines : ["There is nobody."];
}

async function password(options: PersonOptions): Promise<readonly string[]> {
  const person = await findPerson(options);
  const place = firstPlace(person);
  if (!options["password-stdin"]) return linkLines(person.personId, place);
  const { email, personId } = person;
  const passwordHash = await hashPassword(await readPassword(email));
  const before = await findCredentials(email);
  const previousHash = before?.passwordHash ?? null;
  const input = { personId, passwordHash, previousHash };
  await setPassword(input, stampFor(place));
  return [`${person.name} has a new password and is signed out everywhere.`];
}

async function admit(
  options: PersonOptions,
  isDisabled: boolean,
): Promise<readonly string[]> {
  const person = await findPerson(options);
  const { personId, name } = person;
  // Each newsroom's own log says it.
  for (const { newsroomId } of person.places) {
    await disablePerson({ personId, isDisabled }, stampFor(newsroomId));
  }
  return [
    isDisabled
      ? `${name} is kept out of the whole desk and signed out.`
      : `${name} may sign in again.`,
  ];
}

function readWords(options: PersonOptions) {
  const { email = "", name = "", newsroom = "" } = options;
  const read = personWords.safeParse({ email, name, newsroom });
  if (read.success) return read.data;
  const lines = read.error.issues.map(
    ({ path, message }) => `--${path.join(".")}: ${message}`,
  );
  throw refusal(lines.join("\n"));
}

function readRoles(asked: readonly string[] = []): readonly Role[] {
  const known = roles.filter((role) => asked.includes(role));
  if (known.length > 0 && asked.every((one) => isRole(one))) return known;
  throw refusal(`Give --role at least once: ${roles.join(", ")}.`);
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

async function readPassword(email: string): Promise<string> {
  const password = await readFirstLine(process.stdin);
  const fault = newPasswordFault(password, email);
  if (fault) throw refusal(fault);
  return password;
}

async function findOrMakeNewsroom(wanted: string, asked: readonly Role[]) {
  const all = await listNewsrooms();
  const found = all.find(({ id, name }) => id === wanted || name === wanted);
  if (found) return { ...found, isNew: false };
  if (!asked.includes("admin")) {
    throw refusal(
      `There is no newsroom ${wanted}. Check the name, or make it with its first admin: --role admin.`,
    );
  }
  const id = newId();
  await createNewsroom({ name: wanted }, stampFor(id));
  return { id, name: wanted, isNew: true };
}

async function findPerson({ email = "" }: PersonOptions): Promise<DeskPerson> {
  const address = personWords.shape.email.safeParse(email);
  const [person] = address.success ? await listDeskPeople(address.data) : [];
  if (person) return person;
  throw refusal(`Nobody has the e-mail ${email}. See: galley person list`);
}

function firstPlace(person: DeskPerson): string {
  const place = person.places[0]?.newsroomId;
  if (place !== undefined) return place;
  throw refusal(
    `${person.email} is in no newsroom. Let them in with: galley person add`,
  );
}

async function linkLines(
  personId: string,
  newsroomId: string,
): Promise<readonly string[]> {
  const { token, tokenHash } = newToken();
  await makePasswordLink({ personId, tokenHash }, stampFor(newsroomId));
  const { NEXTAUTH_URL, PORT } = givenEnv();
  const desk = NEXTAUTH_URL ?? `http://localhost:${PORT}`;
  return [
    "Send them this link; it works once, for seven days:",
    new URL(`/invitation/${token}`, desk).href,
  ];
}

/** Nobody of the newsroom did it: whoever runs the desk did. */
function stampFor(newsroomId: string): Stamp {
  return {
    newsroomId,
    actorId: null,
    actorName: "Command line",
    at: new Date(),
    requestId: null,
    newId: () => newId(),
  };
}
