package org.concordat.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.concordat.platform.problem.Refusal;

/** The version of a record as the world sees it: a strong ETag made of the aggregate's version. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
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
