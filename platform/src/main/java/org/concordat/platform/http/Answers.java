package org.concordat.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.concordat.platform.change.HasVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answers that carry more than their body; the ETag of a record is added to each by {@link ConditionalGet}. */
public final class Answers {

    /** When it is worth looking again at what was accepted. */
    public static final int RETRY_AFTER_SECONDS = 1;

    private Answers() {}

    /** 201 with the path of what was created, whose view carries its version. */
    public static <V extends HasVersion> RestResponse<V> created(String path, V view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .location(URI.create(path))
                .build();
    }

    /** 201 with the path of what was created, and the version of a record whose view does not carry it. */
    public static <V> RestResponse<V> created(String path, V view, long version) {
        return ResponseBuilder.create(Status.CREATED, view)
                .location(URI.create(path))
                .tag(ETags.of(version))
                .build();
    }

    /** 200 with the version of a record whose view does not carry it. */
    public static <V> RestResponse<V> ok(V view, long version) {
        return ResponseBuilder.ok(view).tag(ETags.of(version)).build();
    }

    /** 202 with the path where the operation's progress can be read, and when to look. */
    public static <V> RestResponse<V> accepted(String path, V operation) {
        return ResponseBuilder.create(Status.ACCEPTED, operation)
                .location(URI.create(path))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
