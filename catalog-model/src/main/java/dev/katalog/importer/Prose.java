package dev.katalog.importer;

import java.lang.Character.UnicodeBlock;

/** Tells sentences for readers from the text of templates, and joins their lines. */
final class Prose {

    private static final String BULLETS = "•・●◦‣";

    private Prose() {}

    /** Whether a line is a sentence in Japanese; a lone word in Han characters may be an untranslated part of a template. */
    static boolean isJapanese(String line) {
        return line.codePoints().anyMatch(Prose::isJapaneseSentence);
    }

    static boolean isBullet(String line) {
        return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    }

    /** What to write between two lines: a line break before a bullet, nothing between Japanese lines, else a blank. */
    static String separator(char before, String line) {
        if (isBullet(line)) {
            return "\n";
        }
        return isWide(before) || isWide(line.charAt(0)) ? "" : " ";
    }

    private static boolean isJapaneseSentence(int character) {
        UnicodeBlock block = UnicodeBlock.of(character);
        return block == UnicodeBlock.HIRAGANA
                || block == UnicodeBlock.KATAKANA
                || character == '、'
                || character == '。'
                || character == '：';
    }

    private static boolean isWide(char character) {
        UnicodeBlock block = UnicodeBlock.of(character);
        return block == UnicodeBlock.HIRAGANA
                || block == UnicodeBlock.KATAKANA
                || block == UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
    }
}
