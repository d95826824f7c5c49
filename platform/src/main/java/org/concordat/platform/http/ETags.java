package org.concordat.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.problem.Refusal;

/**
 * Strong ETags. A write answers with the version of the record, {@code "3"}; a read with the version and a digest of the
 * body, {@code "3-5f2c9a…"}, so that the tag changes whenever the body does. {@code If-Match} compares versions alone.
 */
public final class ETags {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]+)?\"");

    /** Strong or weak, as RFC 9110 (8.8.3) has it. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"\\s]*\"");

    private static final Pattern TAGS = Pattern.compile("\\s*%1$s(\\s*,\\s*%1$s)*\\s*".formatted(TAG));

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
     * The versions that the caller has seen, from {@code If-Match}: one tag, several, or {@code *} for whichever there is.
     *
     * @throws Refusal 428 when the header is missing, 400 when it is no list of tags, 412 when none of them is a version of
     *     ours
     */
    public static SeenVersions expectedVersion(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionRequired();
        }
        if (ifMatch.strip().equals("*")) {
            return SeenVersions.ANY;
        }
        if (!TAGS.matcher(ifMatch).matches()) {
            throw Refusal.invalid(
                    HttpHeaders.IF_MATCH,
                    "If-Match is a tag as it came in ETag, with its quotes, such as \"3\"; or several with commas; or *.");
        }
        Set<Long> seen = TAG.matcher(ifMatch)
                .results()
                .map(MatchResult::group)
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(version -> Long.valueOf(version.group(1)))
                .collect(Collectors.toUnmodifiableSet());
        if (seen.isEmpty()) {
            throw ifMatch.contains("W/") ? weak() : altered();
        }
        return new SeenVersions(seen);
    }

    private static Refusal weak() {
        return Refusal.preconditionFailed(
                "A weak tag (W/) says that what you have seen is like the record, not that it is the same. Something"
                        + " between you and the service has weakened it: send the tag without W/, as the service gave it.");
    }

    private static Refusal altered() {
        return Refusal.preconditionFailed(
                "This tag is none of the service's, which are like \"3\" or \"3-5f2c9a\". Something between you and the"
                        + " service may have altered it, such as a proxy that compresses and adds -gzip: send the tag as"
                        + " the service gave it, or the record's version in quotes.");
    }
}
