package org.concordat.platform.http;

import java.util.Optional;

/**
 * JSON Merge Patch (RFC 7396) field by field. {@link MergePatchJson} reads a field that was not sent as {@code null}, and
 * one that was sent as {@code null} as an empty {@code Optional}.
 */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** Pattern of a text that may be left out, but not be blank. */
    public static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

    private MergePatch() {}

    /** For what is never without a value: what is not sent stays. */
    public static <T> T kept(T sent, T present) {
        return sent == null ? present : sent;
    }

    /** For what may be missing: what is not sent stays, and {@code null} removes. */
    public static <T> T merged(Optional<T> sent, T present) {
        return sent == null ? present : sent.orElse(null);
    }
}
