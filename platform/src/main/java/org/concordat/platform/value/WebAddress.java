package org.concordat.platform.value;

/** The patterns of what a page may show as a link: it leads to a document and runs no script. */
public final class WebAddress {

    /** Names a host, and no user before it, which would show another host than the one that is visited. */
    public static final String PATTERN = "https?://[^\\s<>\"/?#@\\\\]+([/?#][^\\s<>\"]*)?";

    /** What a validation error says. */
    public static final String FITS = "is a web address that begins with https:// or http:// and the name of a host";

    /** The same by nothing else than HTTPS. */
    public static final String SECURE = "https://[^\\s<>\"/?#@\\\\]+([/?#][^\\s<>\"]*)?";

    /** What a validation error says. */
    public static final String SECURE_FITS = "is a web address that begins with https:// and the name of a host";

    /** A web address, or words that no browser takes for a link. */
    public static final String OR_WORDS = PATTERN + "|(?![A-Za-z][A-Za-z0-9+.-]*:\\S)[\\s\\S]*";

    /** What a validation error says. */
    public static final String OR_WORDS_FITS = FITS + ", or says in words where it is to be found";

    private WebAddress() {}
}
