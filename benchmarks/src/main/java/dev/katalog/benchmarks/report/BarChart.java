package dev.katalog.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars on a logarithmic scale, one group for each name, as SVG. */
public final class BarChart {

    private static final int LABELS = 330;
    private static final int BARS = 520;
    private static final int BAR = 15;
    private static final int GROUP_GAP = 9;
    private static final int TOP = 72;
    private static final List<String> COLOURS = List.of("#2563eb", "#d97706", "#059669");

    private record Group(String name, double[] values) {}

    private final String title;
    private final List<String> series;
    private final List<Group> groups = new ArrayList<>();

    /** A chart without bars; the series are the bars of each group. */
    public BarChart(String title, List<String> series) {
        this.title = title;
        this.series = List.copyOf(series);
    }

    /** Adds a group; NaN leaves a bar out. */
    public void group(String name, double... values) {
        groups.add(new Group(name, values.clone()));
    }

    /** The chart. Values below one are drawn as one. */
    public String svg() {
        int groupHeight = series.size() * BAR + GROUP_GAP;
        int height = TOP + groups.size() * groupHeight + 30;
        int width = LABELS + BARS + 90;
        double most = groups.stream()
                .flatMapToDouble(group -> java.util.Arrays.stream(group.values()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(10);
        double decades = Math.ceil(Math.log10(Math.max(10, most)));
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                width,
                height,
                width,
                height);
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", width, height);
        add(svg, "<text x=\"14\" y=\"24\" font-size=\"16\">%s</text>", escaped(title));
        legend(svg);
        for (int decade = 0; decade <= decades; decade++) {
            double x = LABELS + BARS * decade / decades;
            add(svg, "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#ddd\"/>", x, TOP - 4, x, height - 24);
            add(svg, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%,d</text>", x, height - 8, (long)
                    Math.pow(10, decade));
        }
        int y = TOP;
        for (Group group : groups) {
            double middle = y + series.size() * BAR / 2.0 + 4;
            add(
                    svg,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                    LABELS - 8,
                    middle,
                    escaped(group.name()));
            for (int i = 0; i < group.values().length; i++) {
                bar(svg, y + i * BAR, group.values()[i], BARS / decades, COLOURS.get(i % COLOURS.size()));
            }
            y += groupHeight;
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        int x = LABELS;
        for (int i = 0; i < series.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            add(svg, "<rect x=\"%d\" y=\"40\" width=\"12\" height=\"12\" fill=\"%s\"/>", x, colour);
            add(svg, "<text x=\"%d\" y=\"50\">%s</text>", x + 18, escaped(series.get(i)));
            x += 110;
        }
    }

    private static void bar(StringBuilder svg, int y, double value, double decade, String colour) {
        if (Double.isNaN(value)) {
            return;
        }
        double length = Math.max(1, Math.log10(Math.max(1, value)) * decade);
        add(
                svg,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                LABELS,
                y,
                length,
                BAR - 2,
                colour);
        add(
                svg,
                "<text x=\"%.1f\" y=\"%d\" font-size=\"11\">%s</text>",
                LABELS + length + 4,
                y + BAR - 4,
                value < 100 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%,.0f", value));
    }

    private static void add(StringBuilder svg, String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
