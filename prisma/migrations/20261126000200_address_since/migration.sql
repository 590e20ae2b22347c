-- Since when looks in a row have found of an address what they find now. Unknown for looks before this.
ALTER TABLE "Source" ADD COLUMN     "addressSince" TIMESTAMPTZ(3);
