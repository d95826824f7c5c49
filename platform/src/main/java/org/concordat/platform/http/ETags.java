package org.concordat.platform.http;

import java.util.Optional;
import org.concordat.platform.problem.Refusal;

/** The version of a record as the world sees it: a strong ETag made of the aggregate's version. */
public final class ETags {

    private ETags() {}

    /** The tag of an answer's body, when the body shows one record. */
    public static Optional<String> of(Object body) {
        return body instanceof HasVersion record ? Optional.of("\"%d\"".formatted(record.version())) : Optional.empty();
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
        String tag = ifMatch.strip();
        if (tag.matches("\"\\d{1,18}\"")) {
            return Long.parseLong(tag.substring(1, tag.length() - 1));
        }
        throw Refusal.preconditionFailed();
    }
}
