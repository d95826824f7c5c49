package org.concordat.platform.value;

import java.nio.charset.StandardCharsets;

/**
 * Which texts are taken: what the database keeps, without control characters. A text of at most {@value #LONGEST_LINE}
 * characters, such as a name, is one line; a longer one may have line breaks and tabs.
 */
public final class Texts {

    /** Most characters of a text that is one line. */
    public static final int LONGEST_LINE = 500;

    /** What to send where a text does not fit. */
    static final String FITS = "Send a text without control characters.";

    static final String FITS_ONE_LINE = "Send a text of one line, without control characters.";

    private Texts() {}

    /** Whether the database keeps every character. */
    public static boolean isStorable(String text) {
        return text.indexOf(0) < 0 && hasWholeCharactersOnly(text);
    }

    /** Whether it has no control character at all, neither line breaks nor tabs. */
    public static boolean isOneLine(String text) {
        return isStorable(text) && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether its control characters are line breaks and tabs only. */
    public static boolean isOfLines(String text) {
        return isStorable(text) && text.chars().noneMatch(each -> Character.isISOControl(each) && !isLayout(each));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    /** A half of a pair of surrogates is no character. */
    private static boolean hasWholeCharactersOnly(String text) {
        return text.chars().noneMatch(each -> Character.isSurrogate((char) each))
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
