package dev.katalog.report.browser;

/** Types as people do, and takes the time. */
final class Keystrokes {

    /**
     * An expression for what the keys of several searches cost, each from the event to the end of layout: a line of median, ninth
     * tenth and most.
     */
    static final String TIMES = """
            (() => {
              const input = document.querySelector("header input");
              const times = [];
              const type = (text) => {
                input.value = text;
                const start = performance.now();
                input.dispatchEvent(new Event("input"));
                document.body.offsetHeight;
                times.push(performance.now() - start);
              };
              const queries = ["session opened", "tunnel rejected by user", "field:source", "type:ip failed", "case 9999", "zzz",
                "program7: Tunnel rejected in slot 4711 from 192.0.2.1 by joe after 7 seconds", "m9999"];
              for (const query of queries) {
                for (let i = 1; i <= query.length; i++) {
                  type(query.slice(0, i));
                }
              }
              times.sort((a, b) => a - b);
              const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
              return "median " + at(0.5) + ", 90 % below " + at(0.9) + ", most " + at(1) + " of " + times.length + " keys";
            })()
            """;

    private Keystrokes() {}
}
