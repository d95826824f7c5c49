package org.concordat.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.problem.Refusal;

/**
 * Strong ETags. A write answers with the version of the record, {@code "3"}; a read with the version and a digest of the
 * body, {@code "3-5f2c9a…"}, so that the tag changes whenever the body does. {@code If-Match} compares the version alone.
 */
public final class ETags {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]+)?\"");

    private static final int DIGEST_LENGTH = 32;

    private ETags() {}

    /** The tag of a record's version. */
    static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The tag of an answer's body, when the body shows one record. */
    public static Optional<String> ofBody(Object body) {
        return body instanceof HasVersion record ? Optional.of("\"%d\"".formatted(record.version())) : Optional.empty();
    }

    /**
     * The tag of what is read.
     *
     * @param version tag of the record's version; {@code null} for a list or a report, which has none
     */
    static String of(Object version, String digestOfBody) {
        String digest = digestOfBody.substring(0, DIGEST_LENGTH);
        return version == null
                ? '"' + digest + '"'
                : "\"%s-%s\"".formatted(version.toString().replace("\"", ""), digest);
    }

    /**
     * The version that the caller has seen, from {@code If-Match}.
     *
     * @throws Refusal 428 when the header is missing, 412 when it names no version of ours
     */
    public static long expectedVersion(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        Matcher tag = VERSION.matcher(ifMatch.strip());
        if (tag.matches()) {
            return Long.parseLong(tag.group(1));
        }
        throw Refusal.preconditionFailed();
    }
}
