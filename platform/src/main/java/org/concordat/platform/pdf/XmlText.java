package org.concordat.platform.pdf;

import java.util.regex.Pattern;

/** Text without the control characters that XML cannot hold and that print nothing. */
public final class XmlText {

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    public static String of(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
