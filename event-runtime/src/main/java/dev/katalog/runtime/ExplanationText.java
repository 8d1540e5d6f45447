package dev.katalog.runtime;

import java.util.ArrayList;
import java.util.List;

/** An explanation for people. */
final class ExplanationText {

    private static final String INDENT = "    ";

    private ExplanationText() {}

    static String of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(finding(explanation));
        List<NearMiss> nearest = explanation.nearest();
        CaretLine line = CaretLine.of(
                explanation.line(), nearest.isEmpty() ? 0 : nearest.get(0).agreed());
        lines.add(INDENT + (line.text().isEmpty() ? "(empty line)" : line.text()));
        if (!nearest.isEmpty()) {
            lines.add(INDENT + line.caret());
        }
        String envelope = envelope(explanation.header());
        if (!envelope.isEmpty()) {
            lines.add(INDENT + "envelope: " + envelope);
        }
        for (NearMiss miss : nearest) {
            addMiss(lines, miss);
        }
        if (nearest.isEmpty() && explanation.finding() != Explanation.Finding.RECOGNIZED) {
            lines.add(INDENT + "no message is near");
        }
        return String.join("\n", lines);
    }

    private static String finding(Explanation explanation) {
        MessageDescriptor message = explanation.message();
        return message != null ? "recognized: " + name(message) : "not recognized: " + reason(explanation);
    }

    private static String reason(Explanation explanation) {
        return switch (explanation.finding()) {
            case RECOGNIZED -> "";
            case NEW_WORDING ->
                explanation.messageId() == null
                        ? "no message of program " + program(explanation) + " has this text"
                        : "message " + explanation.messageId() + " is known, but not with this text";
            case UNKNOWN_ID -> "no message has the id " + explanation.messageId();
            case WITHOUT_ID -> "the console form shows no id, and no message has this text";
            case UNKNOWN_PROGRAM -> "no message is of program " + program(explanation);
            case UNSIGNED -> brokenSign(explanation);
        };
    }

    private static String brokenSign(Explanation explanation) {
        if (explanation.isBlank()) {
            return "there is nothing in the line";
        }
        if (explanation.messageId() != null) {
            return explanation.messageId() + " stands in the line, but not in a message code";
        }
        if (explanation.program() != null) {
            return program(explanation) + " stands in the line, but not as the tag behind a header";
        }
        return explanation.header().program() == null
                ? "neither a message code nor a program stands where one should"
                : "no message code stands in the line";
    }

    private static String name(MessageDescriptor message) {
        return message.id() + ' ' + message.name();
    }

    private static String program(Explanation explanation) {
        return TerminalText.excerpt(String.valueOf(explanation.program()));
    }

    private static String envelope(SyslogHeader header) {
        List<String> parts = new ArrayList<>();
        if (header.facility() != null && header.severity() != null) {
            parts.add("facility " + header.facility() + ", severity "
                    + header.severity().code());
        }
        if (header.time() != null) {
            parts.add("time " + TerminalText.excerpt(header.time().text()));
        }
        if (header.host() != null) {
            parts.add("host " + TerminalText.excerpt(header.host()));
        }
        if (header.program() != null) {
            parts.add("program " + TerminalText.excerpt(header.program()));
        }
        if (header.pid() != null) {
            parts.add("pid " + TerminalText.excerpt(header.pid()));
        }
        return String.join(", ", parts);
    }

    private static void addMiss(List<String> lines, NearMiss miss) {
        lines.add(INDENT + "near " + name(miss.message()) + ", agrees up to byte " + miss.agreed());
        lines.add(INDENT + "    expected: " + shown(miss.expected()));
        lines.add(INDENT + "    found:    " + shown(miss.found()));
        lines.add(INDENT + "    form:     " + miss.form());
    }

    /** Blanks at an end are to be seen. */
    private static String shown(String text) {
        return text.equals(text.strip()) ? text : "'" + text + "'";
    }
}
