import { convert, type HtmlToTextOptions } from "html-to-text";

/**
 * The words of a page, however it is rendered: HTML without its markup, Unicode NFKC, plain quotes and dashes, one space
 * between words. Quotes are looked up and hashes are taken in this form, so a new layout is not a change.
 */
export function normalizeText(page: string): string {
  return readableText(page)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "") // soft hyphens, zero-width characters
    .normalize("NFKC")
    .replace(/[\u2018-\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text of a page in its lines: HTML without its markup. */
export function readableText(page: string): string {
  return isHtml.test(page) ? convert(page, options) : page;
}

const isHtml = /^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i;

const blocks = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "th",
  "td",
];

/** Text alone: nothing that stands for markup, such as numbers of lists, addresses of links or capitals of headings. */
const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    ...blocks.map((selector) => ({ selector, format: "block" })),
    { selector: "a", format: "inline" },
    { selector: "img", format: "skip" },
    { selector: "hr", format: "skip" },
  ],
};
