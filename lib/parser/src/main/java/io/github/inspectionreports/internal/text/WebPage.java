package io.github.inspectionreports.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes the source of a web page from plain text. */
final class WebPage {
  /** Within so many characters a page shows what it is. */
  private static final int HEAD = 8192;

  /** A text in which somebody left a few tags has fewer. */
  private static final int MANY = 6;

  private static final Pattern TAG =
      Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,9})(?=[ />\r\n\t])");

  /** Tags with which nothing but a page begins. */
  private static final Set<String> FIRST = Set.of("html", "head", "body", "meta", "title");

  private static final Set<String> KNOWN =
      Set.of(
          "a", "article", "b", "body", "br", "button", "div", "em", "font", "footer", "form", "h1",
          "h2", "h3", "h4", "head", "header", "html", "i", "iframe", "img", "input", "li", "link",
          "main", "meta", "nav", "ol", "p", "script", "section", "span", "strong", "style", "svg",
          "table", "tbody", "td", "th", "title", "tr", "u", "ul");

  private WebPage() {}

  static boolean is(String text) {
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html")) {
      return true;
    }
    int known = 0;
    Matcher tag = TAG.matcher(head);
    while (tag.find()) {
      String name = String.valueOf(tag.group(1));
      if (FIRST.contains(name) && onlyMarkupBefore(head, tag.start())) {
        return true;
      }
      known += KNOWN.contains(name) ? 1 : 0;
    }
    return known >= MANY;
  }

  /** Whether nothing but comments, declarations and other tags is before a place. */
  private static boolean onlyMarkupBefore(String head, int end) {
    int at = 0;
    while (at < end) {
      if (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\uFEFF') {
        at++;
      } else if (head.charAt(at) == '<') {
        boolean comment = head.startsWith("<!--", at);
        int close = head.indexOf(comment ? "-->" : ">", at);
        if (close < 0) {
          return false;
        }
        at = close + (comment ? 3 : 1);
      } else {
        return false;
      }
    }
    return true;
  }
}
