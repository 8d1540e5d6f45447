package dev.katalog.notation;

import dev.katalog.template.BasicType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document's explanation of a parameter lets us guess. Of two types that fit, the one that takes more: a wrong guess shall
 * lose no line.
 *
 * @param name what to call a field whose own name says nothing
 * @param type what it accepts
 */
record ParameterMeaning(String name, BasicType type) {

    /** Words that say what a parameter is, in the languages of the documents, the more telling first. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("MAC ?アドレス|MAC address", "macAddress", BasicType.TOKEN),
            new Sign(
                    "IP(?:v[46])? ?アドレス|アドレス$|\\bIP(?:v[46])? address|\\baddress of|\\baddress$",
                    "address",
                    BasicType.HOST),
            new Sign("SPI", "spi", BasicType.SPI),
            new Sign("16進|１６進|\\bhexadecimal", "value", BasicType.HEX),
            new Sign("エラー番号|\\berror number|\\berrno\\b", "errorNumber", BasicType.INT),
            new Sign("ミリ秒|\\bmilliseconds|\\bmsecs?\\b", "millis", BasicType.INT),
            new Sign("秒|\\bseconds", "seconds", BasicType.INT),
            new Sign("バイト|\\bbytes|\\boctets", "bytes", BasicType.LONG),
            new Sign("数$|回数|件数|個数|\\bnumber of (?!the\\b)|\\bcount\\b|\\bhow (?:many|often)", "count", BasicType.INT),
            new Sign("長さ?|サイズ|\\blength|\\bsize", "length", BasicType.INT),
            new Sign("ポート|\\bport\\b", "port", BasicType.PORT),
            new Sign("インター?フェ[イー]?ス|\\binterface", "interfaceName", BasicType.TOKEN),
            new Sign("ユーザー?|\\buser", "user", BasicType.TEXT),
            new Sign("グループ|\\bgroup", "group", BasicType.TEXT),
            new Sign("バージョン|\\bversion", "version", BasicType.TOKEN),
            new Sign("理由|原因|要因|\\breason|\\bcause", "reason", BasicType.TEXT));

    /** Names of fields that only say that there is a field. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile("(?:num|number|n|string|text|value|var|arg|param|parameter|x+)[0-9]*");

    private record Sign(Pattern words, ParameterMeaning meaning) {
        Sign(String words, String name, BasicType type) {
            this(Pattern.compile(words, Pattern.CASE_INSENSITIVE), new ParameterMeaning(name, type));
        }
    }

    /** What the text lets us guess, or null if nothing. */
    static @Nullable ParameterMeaning of(String text) {
        return SIGNS.stream()
                .filter(sign -> sign.words().matcher(text).find())
                .findFirst()
                .map(Sign::meaning)
                .orElse(null);
    }

    /** The name for a field that its document calls otherwise. */
    String nameInsteadOf(String documented) {
        return EMPTY_NAME.matcher(documented).matches() ? name : documented;
    }
}
