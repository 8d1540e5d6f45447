package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file into values that know their place. */
final class JsonDocument {

    private final String source;
    private final List<String> lines;
    private final JsonParser parser;
    private final Findings findings;

    private JsonDocument(String source, String text, JsonParser parser, Findings findings) {
        this.source = source;
        this.lines = text.lines().toList();
        this.parser = parser;
        this.findings = findings;
    }

    /** The file's value, or null if there is none; what is wrong with it is added to the findings. */
    static @Nullable Json read(Path file, Findings findings) {
        String text = text(file, findings);
        if (text == null) {
            return null;
        }
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new JsonDocument(source(file), text, parser, findings).document();
        }
    }

    /** What the file is called in diagnostics; one of a jar says which jar. */
    private static String source(Path file) {
        return file.getFileSystem() == FileSystems.getDefault() ? file.toString() : file.getFileSystem() + "!/" + file;
    }

    private static @Nullable String text(Path file, Findings findings) {
        Place place = Place.startOf(source(file), "");
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add(Rule.UNREADABLE_FILE, place, "found bytes that are not UTF-8", "save the file as UTF-8");
        } catch (NoSuchFileException e) {
            findings.add(Rule.UNREADABLE_FILE, place, "there is no such file", "check the path");
        } catch (IOException e) {
            findings.add(Rule.UNREADABLE_FILE, place, "cannot read the file: " + e.getMessage(), "check the path");
        }
        return null;
    }

    private @Nullable Json document() {
        try {
            if (parser.nextToken() == null) {
                findings.add(Rule.JSON_SYNTAX, place(), "found an empty file, expected an object", "start with '{'");
                return null;
            }
            Json value = value();
            if (parser.nextToken() != null) {
                findings.add(Rule.JSON_SYNTAX, place(), "found more after the end of the object", "remove it");
            }
            return value;
        } catch (JacksonException e) {
            findings.add(
                    Rule.JSON_SYNTAX,
                    place(e.getLocation()),
                    firstLine(e.getOriginalMessage()),
                    "mend the JSON here or just before");
            return null;
        }
    }

    /** Some of Jackson's messages go on with a line about their own settings. */
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not JSON");
    }

    private Json value() {
        Place place = place();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> structure(place);
            case START_ARRAY -> sequence(place);
            case VALUE_STRING -> new Json.Text(place, text(place));
            case VALUE_NUMBER_INT -> new Json.Numeral(place, number());
            case VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getDoubleValue());
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            default -> new Json.Nothing(place);
        };
    }

    /** An escape can name half of a surrogate pair, which no file in UTF-8 could hold. */
    private String text(Place place) {
        String text = parser.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            findings.add(
                    Rule.INVALID_VALUE,
                    place,
                    "found half of a surrogate pair in a string, expected characters",
                    "write the character itself, or escapes of both halves");
        }
        return text;
    }

    private Number number() {
        // Not a conditional expression: that would make a double of both.
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return parser.getDoubleValue();
        }
        return parser.getLongValue();
    }

    private Json structure(Place place) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place namePlace = place();
            parser.nextToken();
            Json.Member first = members.putIfAbsent(name, new Json.Member(namePlace, value()));
            if (first != null) {
                findings.add(
                        Rule.DUPLICATE_PROPERTY,
                        namePlace,
                        "found the property \"" + name + "\" again, it is already in line "
                                + first.place().location().line(),
                        "remove one of the two");
            }
        }
        return new Json.Structure(place, members);
    }

    private Json sequence(Place place) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Sequence(place, items);
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(@Nullable TokenStreamLocation at) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new Place(new Location(source, line, column), line <= lines.size() ? lines.get(line - 1) : "");
    }
}
