package org.concordat.platform.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two names that differ only in apostrophes, accents, case or blanks are the same name, written twice. Which of the two
 * spellings is right is for a person to say.
 */
public final class SameName {

    private static final Pattern IGNORED =
            Pattern.compile("[\\p{M}\\s\\p{Z}\\p{Cc}'`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201B\u2032\uA78C]");

    private SameName() {}

    /** Equal for names that are the same. */
    public static String key(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public static boolean is(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The same name, and the same letter for letter: as it is kept, in Unicode NFC without blanks around it. */
    public static boolean isSpeltAlike(String one, String other) {
        return Sheet.tidy(one).equals(Sheet.tidy(other));
    }
}
