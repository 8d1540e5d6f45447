package dev.katalog.examples.readlog;

import dev.katalog.events.NetworkEvents;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/** A JSON object for each line, on a line of its own. */
final class JsonReport implements Report {

    private final Output output;
    private final ObjectWriter writer = Json.MAPPER.writerFor(JsonLine.class).withRootValueSeparator("");
    private final JsonGenerator generator;

    JsonReport(Output output) {
        this.output = output;
        this.generator = writer.createGenerator(output);
    }

    @Override
    public void line(byte[] line, int from, int to) {
        writer.writeValue(generator, JsonLine.of(NetworkEvents.parse(line, from, to), line, from, to));
        generator.writeRaw('\n');
    }

    @Override
    public void flush() {
        generator.flush();
        output.flush();
    }

    @Override
    public void finish() {
        flush();
    }
}
