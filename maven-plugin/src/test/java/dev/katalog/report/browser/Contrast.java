package dev.katalog.report.browser;

/** Finds texts that are hard to read. */
final class Contrast {

    /** An expression for the texts shown whose contrast, by the formula of WCAG 2, is below 4.5. */
    static final String TOO_LOW = """
            (() => {
              const parse = (color) => color.match(/[\\d.]+/g).map(Number);
              const luminance = (rgb) => {
                const [r, g, b] = rgb.map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = (element) => {
                for (let at = element; at; at = at.parentElement) {
                  const color = parse(getComputedStyle(at).backgroundColor);
                  if (color.length < 4 || color[3] > 0) {
                    return color.slice(0, 3);
                  }
                }
                return [255, 255, 255];
              };
              const low = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || element.getClientRects().length === 0) {
                  continue;
                }
                const text = luminance(parse(getComputedStyle(element).color).slice(0, 3));
                const behind = luminance(ground(element));
                const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
                if (contrast < 4.5) {
                  low.add(element.tagName + "." + element.className + " " + contrast.toFixed(2));
                }
              }
              return [...low];
            })()
            """;

    private Contrast() {}
}
