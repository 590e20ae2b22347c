import { expect, test } from "vitest";
import { locate } from "@/lib/testing/locate";
import { readSubtitles } from "./subtitles";

const srt = [
  "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>The harbour</i>",
  "2\r\n00:00:02,600 --> 00:00:04,000\r\n{\\an8}is full. We close it.",
  "3\r\n00:00:09,000 --> 00:00:10,000\r\nThen we open it again.",
].join("\r\n\r\n");

test("cues are one paragraph until a sentence ends before a pause", () => {
  const { text, marks } = readSubtitles(srt);
  expect(text).toBe(
    "The harbour is full. We close it.\n\nThen we open it again.",
  );
  expect(marks).toEqual([
    { kind: "time", at: 0, startSeconds: 1, endSeconds: 2.5 },
    { kind: "time", at: 12, startSeconds: 2.6, endSeconds: 4 },
    { kind: "time", at: 35, startSeconds: 9, endSeconds: 10 },
  ]);
});

test("a WebVTT voice begins a turn with its name, once", () => {
  const { text, marks } = readSubtitles(
    "WEBVTT - debate\n\nSTYLE\n::cue { color: red }\n\nNOTE by hand\n\n00:01.000 --> 00:02.000 align:start\n<v.loud Ada Quill>Rents &amp; wages</v>\n\n00:02.000 --> 00:03.000\n<v Ada Quill>rose.\n\n01:00:03.000 --> 01:00:04.000\n<v Per>No.",
  );
  expect(text).toBe("Ada Quill: Rents & wages rose.\n\nPer: No.");
  expect(marks.filter(({ kind }) => kind === "turn")).toEqual([
    { kind: "turn", at: 0, speaker: "Ada Quill" },
    { kind: "turn", at: 32, speaker: "Per" },
  ]);
  expect(locate({ text, marks }, "No.")).toBe("01:00:03, Per");
});

test("names before a colon and dashes begin turns too", () => {
  const { text, marks } = readSubtitles(
    "1\n00:00:01,000 --> 00:00:02,000\nMAYOR BRANDT: It is late.\nAnd dark.\n\n2\n00:00:02,000 --> 00:00:03,000\n- Who says so?\n- I do.",
  );
  expect(text).toBe(
    "MAYOR BRANDT: It is late. And dark.\n\n- Who says so?\n\n- I do.",
  );
  expect(marks.filter(({ kind }) => kind === "turn")).toHaveLength(3);
});

test("marks of another voice begin turns, and stay: who compares a quote needs them", () => {
  const { text, marks } = readSubtitles(
    "1\n00:00:01,000 --> 00:00:02,000\n>> MAYOR: HERE IS\nTHE RULE: NONE.\n\n2\n00:00:02,000 --> 00:00:03,000\nAND NO MORE. >> WHY?\n\n3\n00:00:03,000 --> 00:00:04,000\n>> WHY NOT?",
  );
  expect(text).toBe(
    ">> MAYOR: HERE IS THE RULE: NONE. AND NO MORE. >> WHY?\n\n>> WHY NOT?",
  );
  expect(marks.filter(({ kind }) => kind === "turn")).toMatchObject([
    { speaker: "MAYOR" },
    { speaker: null },
  ]);
});

test("lines that roll up the screen are read once, and what is said twice is kept twice", () => {
  const rolling = readSubtitles(
    "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nrents rose\n\n00:00:02.000 --> 00:00:02.010\nrents rose\n\n00:00:02.010 --> 00:00:04.000\nrents rose\nby a third",
  );
  expect(rolling.text).toBe("rents rose by a third");
  const twice = readSubtitles(
    "1\n00:00:00,000 --> 00:00:01,000\nNo.\n\n2\n00:00:01,000 --> 00:00:02,000\nNo.",
  );
  expect(twice.text).toBe("No. No.");
});

test("cues without an empty line between them are still two", () => {
  const { text, marks } = readSubtitles(
    "1\n00:00:01,000 --> 00:00:02,000\nIn 1998\n2\n00:00:02,000 --> 00:00:03,000\n12\n13 ships came.",
  );
  expect(text).toBe("In 1998 12 13 ships came.");
  expect(marks).toHaveLength(2);
});
