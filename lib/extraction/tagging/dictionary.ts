import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { z } from "zod";

type Document = ReturnType<WinkMethods["readDoc"]>;

const coreSchema = z.object({
  features: z.object({
    lexeme: z.object({
      hash: z.custom<Record<string, unknown>>(isObject),
      list: z.custom<readonly string[]>(Array.isArray),
    }),
  }),
});

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The dictionary: cuts text into tokens and knows what each can be. */
export type Dictionary = {
  readonly methods: WinkMethods;
  /** How many words it has of its own; what it has been shown later has a higher number. */
  readonly size: number;
  readonly read: (text: string) => Document;
  /**
   * Makes it forget the words it has been shown, or it would cut the next text differently; returns how
   * many it has forgotten so far.
   */
  readonly forget: () => number;
};

/** Loads the dictionary with its own store of words in our hands. */
export function loadDictionary(): Dictionary {
  const core: unknown = Reflect.apply(asFunction(model.core), undefined, []);
  const { hash, list } = coreSchema.parse(core).features.lexeme;
  const methods = winkNLP({ ...model, core: () => core }, []);
  const size = list.length;
  let known = size;
  return {
    methods,
    size,
    read: (text) => methods.readDoc(text),
    forget: () => {
      for (; known < list.length; known++)
        Reflect.deleteProperty(hash, list[known] ?? "");
      return known - size;
    },
  };
}

/** The patterns of parts of speech that come with the dictionary; its published types do not say how. */
export function storedPatterns(): readonly string[] {
  const loaded: unknown = Reflect.apply(asFunction(model.pos), undefined, []);
  return z.object({ machines: z.array(z.string()) }).parse(loaded).machines;
}

type Loader = (...values: unknown[]) => unknown;

function asFunction(value: unknown): Loader {
  if (!isFunction(value))
    throw new RangeError("The dictionary has no such part.");
  return value;
}

function isFunction(value: unknown): value is Loader {
  return typeof value === "function";
}
