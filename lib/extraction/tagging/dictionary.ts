import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

type Document = ReturnType<WinkMethods["readDoc"]>;

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

/** The pipeline loads all of its parts whether they are asked for or not; these take the place of what we leave out. */
const NO_MACHINES = () => ({ machines: [], transformers: [] });
const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';
const ONE_EMPTY_MACHINE = () => ({ machines: [EMPTY_MACHINE] });
const UNUSED = {
  sbd: NO_MACHINES,
  ner: NO_MACHINES,
  pos: NO_MACHINES,
  negation: ONE_EMPTY_MACHINE,
  sa: ONE_EMPTY_MACHINE,
};

/** Loads the dictionary with its own store of words in our hands. */
export function loadDictionary(): Dictionary {
  const core: unknown = Reflect.apply(asFunction(model.core), undefined, []);
  if (!isCore(core)) throw new RangeError("The dictionary has no words.");
  const { hash, list } = core.features.lexeme;
  const methods = winkNLP({ ...model, ...UNUSED, core: () => core }, []);
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
  if (!holdsMachines(loaded))
    throw new RangeError("The dictionary has no patterns.");
  return loaded.machines;
}

/** The part of the dictionary that counts words; its published types hide it. */
type Core = {
  readonly features: {
    readonly lexeme: {
      readonly hash: Record<string, number>;
      readonly list: readonly string[];
    };
  };
};

function isCore(value: unknown): value is Core {
  return isObject(value) && "features" in value;
}

function holdsMachines(
  value: unknown,
): value is { readonly machines: readonly string[] } {
  return isObject(value) && "machines" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
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
