package org.concordat.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list the caller wants, and from where on. */
public class PageRequest {

    static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "How many items at most, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "nextCursor of the page before; valid for the same filters and sort only")
    String cursor;

    public static PageRequest of(int limit, String cursor) {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    public int limit() {
        return limit;
    }

    public String cursor() {
        return cursor;
    }
}
